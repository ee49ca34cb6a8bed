import { useState } from 'react';
import { useClient } from 'urql';
import { OnTerritoryDocument, type OnTerritoryPage } from './portrait-documents.ts';
import type { SheetEntity } from './sheet-documents.ts';
import { useAnswer } from './use-answer.ts';

export type EntityKind = SheetEntity['kind'];

interface OnTerritory {
  readonly found: OnTerritoryPage['edges'][number]['node'][];
  readonly total: number;
  /** Kind by kind, all pages together. */
  readonly kinds: OnTerritoryPage['facets']['kinds'];
  readonly state: 'idle' | 'asking' | 'away' | 'failed';
  readonly more: () => void;
  readonly retry: () => void;
}

/** Entities of some kinds in a territory and everything under it, by name, one more page each time it is asked for. */
export function useOnTerritory(slug: string, kinds: readonly EntityKind[]): OnTerritory {
  const client = useClient();
  const variables = { slug, kinds: [...kinds] };
  const first = useAnswer(OnTerritoryDocument, { ...variables, after: null });
  const [added, setAdded] = useState<readonly OnTerritoryPage[]>([]);
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const page = first.data?.entities.__typename === 'EntityConnection' ? first.data.entities : undefined;
  const last = added.at(-1) ?? page;
  const more = async () => {
    if (!last?.pageInfo.hasNextPage || state === 'asking') return;
    setState('asking');
    const { data } = await client.query(OnTerritoryDocument, {
      ...variables,
      after: last.pageInfo.endCursor,
    });
    const next = data?.entities.__typename === 'EntityConnection' ? data.entities : null;
    setState(next ? 'idle' : 'failed');
    if (next) setAdded((known) => [...known, next]);
  };
  return {
    found: [...(page ? [page] : []), ...added].flatMap(({ edges }) => edges.map(({ node }) => node)),
    total: page?.totalCount ?? 0,
    kinds: page?.facets.kinds ?? [],
    state: page ? state : (first.problem ?? 'asking'),
    more: () => void more(),
    retry: first.retry,
  };
}
