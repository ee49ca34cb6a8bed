import { useMemo } from 'react';
import { type PoleHere, PolesHereDocument } from './starting-documents.ts';
import { useAnswer } from './use-answer.ts';
import type { WorkingTerritory } from './working-territory.ts';

export interface PolesHere {
  /** The most tied first, 200 at most. */
  readonly poles: readonly PoleHere[];
  readonly total: number;
}

/** Poles that stand in the working territory or cover it; all of them without one. `null` until they have come. */
export function usePolesHere(territory: WorkingTerritory | null) {
  const within = territory && territory.state !== 'unknown' ? { slug: territory.slug } : null;
  const { data, problem, retry } = useAnswer(
    PolesHereDocument,
    { within },
    { pause: territory?.state === 'asked' },
  );
  const found = data?.entities.__typename === 'EntityConnection' ? data.entities : null;
  const here = useMemo(
    (): PolesHere | null => found && { poles: found.edges.map(({ node }) => node), total: found.totalCount },
    [found],
  );
  return { here, problem, retry };
}
