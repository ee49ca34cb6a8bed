import { useRef } from 'react';
import { useClient } from 'urql';
import { LinkCountsDocument } from './explorer-documents.ts';
import type { ResultOf } from './graphql.ts';

/** An entity and how many links of each sort it has. */
export type LinkCounts = Extract<
  ResultOf<typeof LinkCountsDocument>['entity'],
  { __typename: 'EntityFound' }
>['entity'];

/** Asks how many links an entity has; `null` when it is not known, or when another was asked about meanwhile. */
export function useLinkCounts(): (slug: string) => Promise<LinkCounts | null> {
  const client = useClient();
  const asked = useRef(0);
  return async (slug) => {
    const own = ++asked.current;
    const { data } = await client.query(LinkCountsDocument, { slug }).toPromise();
    if (own !== asked.current) return null;
    return data?.entity.__typename === 'EntityFound' ? data.entity.entity : null;
  };
}
