import { useMemo } from 'react';
import {
  type CooperationFigures,
  type CooperationsAsked,
  CooperationsDocument,
  type TieRead,
} from '../../data/cooperation-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { type Figures, seedOf, useFigures } from '../../data/use-figures.ts';
import type { WorkingTerritory } from '../../data/working-territory.ts';
import { KINDS } from '../../kit/kinds.ts';
import {
  type CooperationNetwork,
  comesAlone,
  type NetworkEntity,
  TIES,
  withoutBareTerritories,
} from './cooperation-network.ts';

/** A theme is what a cooperation is about, not who cooperates. */
const KEPT = KINDS.map(({ code }) => code).filter((code) => code !== 'PolicyArea');

export interface Cooperations {
  readonly network: CooperationNetwork;
  /** Those of the network that no tie joins to another. */
  readonly isolated: readonly NetworkEntity[];
  /** What belongs to the territory, whatever this screen keeps of it. */
  readonly figures: Figures;
  /** What it keeps, read or not. */
  readonly kept: CooperationFigures & { readonly shownTotal: number; readonly isolatedTotal: number };
}

/** Who cooperates on a territory and around its poles, and how much of what belongs to it that is. */
export function useCooperations(territory: WorkingTerritory | null) {
  const whole = useFigures(territory);
  const { figures } = whole;
  // One after the other: both start from the same selection, which the database then plans once.
  const { data, problem, retry } = useAnswer(CooperationsDocument, askedOf(territory), {
    pause: figures === null,
  });
  const cooperations = useMemo((): Cooperations | null => {
    if (!figures || data?.kept.__typename !== 'Statistics' || data.subgraph.__typename !== 'Subgraph')
      return null;
    const { kept, subgraph } = data;
    const alone = new Set(subgraph.isolated.map(({ slug }) => slug));
    const network = withoutBareTerritories(
      { entities: subgraph.entities, links: subgraph.links.map(tie) },
      alone,
    );
    const isolatedTotal = totalOf(kept.isolated.filter(({ kind }) => comesAlone(kind)));
    return {
      network,
      isolated: network.entities.filter(({ slug }) => alone.has(slug)),
      figures,
      kept: {
        ...kept,
        isolatedTotal,
        shownTotal: kept.entityTotal - totalOf(kept.isolated) + isolatedTotal,
      },
    };
  }, [data, figures]);
  const refusal = whole.refusal ?? (data && 'message' in data.subgraph ? data.subgraph.message : null);
  return {
    cooperations,
    refusal,
    problem: whole.problem ?? problem,
    retry: () => (figures ? retry() : whole.retry()),
  };
}

/** What the screen asks for: who cooperates there, and by which links. */
export const askedOf = (territory: WorkingTerritory | null) =>
  ({ of: seedOf(territory), kinds: KEPT, ties: TIES }) as CooperationsAsked;

const totalOf = (groups: readonly { readonly total: number }[]) =>
  groups.reduce((sum, { total }) => sum + total, 0);

function tie(link: TieRead) {
  return { ...link, from: link.from.slug, to: link.to.slug };
}
