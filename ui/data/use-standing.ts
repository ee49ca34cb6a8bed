import { useMemo } from 'react';
import {
  type Kind,
  type PlacedEntity,
  PlacedPolesDocument,
  StandingDocument,
  type TieRead,
} from './cooperation-documents.ts';
import { useAnswer } from './use-answer.ts';
import type { WorkingTerritory } from './working-territory.ts';

export interface Standing {
  readonly entities: readonly PlacedEntity[];
  readonly links: readonly TieRead[];
  /** All there are, read or not. */
  readonly total: number;
}

/**
 * What stands on the working territory and under it, of these kinds; for the whole of France the poles alone, since the
 * rest is too much to be read at once. `null` until it has come.
 */
export function useStanding(territory: WorkingTerritory | null, kinds: readonly Kind[]) {
  const scoped = territory !== null && territory.state !== 'unknown';
  const here = useAnswer(
    StandingDocument,
    { territory: territory?.slug ?? '', kinds: [...kinds] },
    { pause: territory?.state !== 'known' },
  );
  const everywhere = useAnswer(PlacedPolesDocument, {}, { pause: scoped });
  const standing = useMemo((): Standing | null => {
    if (scoped) {
      const found = here.data?.subgraph.__typename === 'Subgraph' ? here.data.subgraph : null;
      return found && { entities: found.entities, links: found.links, total: found.entityTotal };
    }
    const poles = everywhere.data?.poles;
    return poles
      ? { entities: poles.edges.map(({ node }) => node), links: [], total: poles.totalCount }
      : null;
  }, [scoped, here.data, everywhere.data]);
  const { problem, retry } = scoped ? here : everywhere;
  return { standing, problem, retry };
}
