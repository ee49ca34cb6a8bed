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

/** Sources as they were answered; `null` when they could not be had, which is not to rest on none. */
export type SourcesHad = readonly SourceNamed[] | null;

/** What the facts of a screen rest on, asked for when they leave it. */
export interface Sources {
  /** Of some links of a selection. */
  readonly among: (asked: SourcesAsked, links: ReadonlySet<string>) => Promise<SourcesHad>;
  readonly ofTransversality: (asked: TransversalitySourcesAsked) => Promise<SourcesHad>;
  readonly ofPartnerships: (of: string, asOf: string | null) => Promise<SourcesHad>;
}

export function useSources(): Sources {
  const client = useClient();
  return useMemo(() => sourcesAskedBy(client), [client]);
}

const sourcesAskedBy = (client: Client): Sources => ({
  among: async (asked, links) => {
    const { data } = await client.query(SourcesAmongDocument, asked).toPromise();
    if (data?.subgraph.__typename !== 'Subgraph') return null;
    return data.subgraph.links
      .filter(({ slug }) => links.has(slug))
      .flatMap(({ evidence }) => evidence.map(({ source }) => source));
  },
  ofTransversality: async (asked) => {
    const { data } = await client.query(TransversalitySourcesDocument, asked).toPromise();
    return data?.transversality.__typename === 'Transversality' ? data.transversality.sources : null;
  },
  ofPartnerships: async (of, asOf) => {
    const { data } = await client.query(PartnershipsSourcesDocument, { of, asOf }).toPromise();
    return data?.partnerships.__typename === 'Partnerships' ? data.partnerships.sources : null;
  },
});
