import { useClient } from 'urql';
import { SourcesAmongDocument, type SourcesAsked } from './source-documents.ts';

/** Sources of some links of a selection, one for each proof; none when they cannot be had. */
export function useSourcesAmong() {
  const client = useClient();
  return async (asked: SourcesAsked, links: ReadonlySet<string>) => {
    const { data } = await client.query(SourcesAmongDocument, asked).toPromise();
    const read = data?.subgraph.__typename === 'Subgraph' ? data.subgraph.links : [];
    return read
      .filter(({ slug }) => links.has(slug))
      .flatMap(({ evidence }) => evidence.map(({ source }) => source));
  };
}
