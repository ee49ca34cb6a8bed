import { useMemo } from 'react';
import { type Client, useClient } from 'urql';
import {
  PartnershipsSourcesDocument,
  SourcesAmongDocument,
  type SourcesAsked,
  type TransversalitySourcesAsked,
  TransversalitySourcesDocument,
} from './source-documents.ts';

/** A document as a file names it; the same may come once for each fact it proves. */
export interface SourceNamed {
  readonly title: string;
  readonly date: string | null;
}

/** What the facts of a screen rest on, asked for when they leave it; nothing when it cannot be had. */
export interface Sources {
  /** Of some links of a selection. */
  readonly among: (asked: SourcesAsked, links: ReadonlySet<string>) => Promise<readonly SourceNamed[]>;
  readonly ofTransversality: (asked: TransversalitySourcesAsked) => Promise<readonly SourceNamed[]>;
  readonly ofPartnerships: (of: string, asOf: string | null) => Promise<readonly SourceNamed[]>;
}

export function useSources(): Sources {
  const client = useClient();
  return useMemo(() => sourcesAskedBy(client), [client]);
}

const sourcesAskedBy = (client: Client): Sources => ({
  among: async (asked, links) => {
    const { data } = await client.query(SourcesAmongDocument, asked).toPromise();
    const read = data?.subgraph.__typename === 'Subgraph' ? data.subgraph.links : [];
    return read
      .filter(({ slug }) => links.has(slug))
      .flatMap(({ evidence }) => evidence.map(({ source }) => source));
  },
  ofTransversality: async (asked) => {
    const { data } = await client.query(TransversalitySourcesDocument, asked).toPromise();
    return data?.transversality.__typename === 'Transversality' ? data.transversality.sources : [];
  },
  ofPartnerships: async (of, asOf) => {
    const { data } = await client.query(PartnershipsSourcesDocument, { of, asOf }).toPromise();
    return data?.partnerships.__typename === 'Partnerships' ? data.partnerships.sources : [];
  },
});
