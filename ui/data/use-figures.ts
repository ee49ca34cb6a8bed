import { useMemo } from 'react';
import { FiguresDocument } from './figures-documents.ts';
import { useAnswer } from './use-answer.ts';
import type { WorkingTerritory } from './working-territory.ts';

/** Kinds of actors, collectivities apart: they are territories too. */
const ACTORS = new Set(['Enterprise', 'ResearchCentre', 'Service', 'ActorGroup']);

export interface Figures {
  /** Those that stand in the territory or cover it; all of them when no territory is told. */
  readonly poles: number;
  readonly actors: number;
  /** With everything one link from the poles. */
  readonly entities: number;
  readonly links: number;
  /** These links by how sure they are, the most frequent first. */
  readonly certainties: readonly { readonly certainty: string; readonly total: number }[];
}

/** What a selection grows from: a territory that is known, else everything that sources document. */
export const seedOf = (territory: Pick<WorkingTerritory, 'slug' | 'state'> | null) =>
  territory && territory.state !== 'unknown' ? { territory: { slug: territory.slug } } : { everything: true };

/** What belongs to a territory in figures, by the one rule of the API; `null` until they have come. */
export function useFigures(territory: Pick<WorkingTerritory, 'slug' | 'state'> | null) {
  const { data, problem, retry } = useAnswer(
    FiguresDocument,
    { of: seedOf(territory) },
    { pause: territory?.state === 'asked' },
  );
  const counted = data?.statistics.__typename === 'Statistics' ? data.statistics : null;
  /** Why they cannot be counted, in the words of the API. */
  const refusal = data && 'message' in data.statistics ? data.statistics.message : null;
  const figures = useMemo(() => counted && figuresOf(counted), [counted]);
  return { figures, refusal, problem, retry };
}

type KindTotals = readonly { readonly kind: string; readonly total: number }[];

export function figuresOf(counted: {
  readonly entityTotal: number;
  readonly linkTotal: number;
  readonly standing: KindTotals | null;
  readonly entities: KindTotals;
  readonly certainties: Figures['certainties'];
}): Figures {
  const there = counted.standing ?? counted.entities;
  const sum = (wanted: (kind: string) => boolean) =>
    there.reduce((all, { kind, total }) => (wanted(kind) ? all + total : all), 0);
  return {
    poles: sum((kind) => kind === 'Pole'),
    actors: sum((kind) => ACTORS.has(kind)),
    entities: counted.entityTotal,
    links: counted.linkTotal,
    certainties: counted.certainties,
  };
}
