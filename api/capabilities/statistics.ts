import { BARE_SHAPE, type EntityView } from '../domain/entity/entity-view.ts';
import {
  densityByTerritory,
  fundingByLevel,
  type LevelFunding,
  type TerritoryDensity,
  type TerritoryTies,
  tiesBetweenTerritories,
} from '../domain/network/by-territory.ts';
import { densityOf, meanDegreeOf } from '../domain/network/density.ts';
import { countedBy, totalOf } from '../domain/selection/counts.ts';
import { type LinkFilter, type LinkWishes, linkFilterOf } from '../domain/selection/link-filter.ts';
import { networkRows, statistics } from '../graph/queries/statistics.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { type AskedFilter, type AskedSeed, type Selected, selected } from './selection.ts';

/** Lines of a table of territories; the others are counted. */
const TERRITORIES_SHOWN = 100;

type KindTotals = readonly { readonly kind: string; readonly total: number }[];

/** The same network brought to the collectivities its entities stand in, and to who pays. */
export interface Aggregates {
  readonly fundings: readonly LevelFunding[];
  readonly densities: readonly (TerritoryDensity & {
    readonly share: number | null;
    readonly of: EntityView;
  })[];
  readonly densityTotal: number;
  readonly territoryTies: readonly (TerritoryTies & { readonly from: EntityView; readonly to: EntityView })[];
  readonly territoryTieTotal: number;
}

export interface Statistics {
  readonly entityTotal: number;
  readonly linkTotal: number;
  readonly undatedLinkTotal: number;
  readonly isolatedTotal: number;
  readonly density: number | null;
  readonly meanDegree: number | null;
  readonly entities: KindTotals;
  readonly isolated: KindTotals;
  /** `null` when the selection grew from no territory. */
  readonly standing: KindTotals | null;
  readonly relations: readonly { relation: string; total: number }[];
  readonly certainties: readonly { certainty: string; total: number }[];
  readonly depths: readonly { depth: string | null; total: number }[];
  readonly sourceTotal: number;
  readonly withoutPosition: number;
  readonly aggregates: Aggregates;
}

/**
 * A selection in numbers; density and mean degree are those of its simple graph. Parts that were not asked are 0 and empty.
 * Throws `NotFound`, `InvalidInput`.
 */
export async function statisticsOf(
  runner: QueryRunner,
  asked: {
    of: AskedSeed;
    filter: AskedFilter;
    links: LinkWishes | null | undefined;
    withSources: boolean;
    withStanding: boolean;
    withAggregates: boolean;
  },
): Promise<Statistics> {
  const links = linkFilterOf(asked.links);
  const found = await selected(runner, asked.of, asked.filter, asked);
  const [[counted], aggregates] = await Promise.all([
    statistics(runner, { ids: [...found.ids], links, withSources: asked.withSources }),
    asked.withAggregates ? aggregatesOf(runner, found, links) : NO_AGGREGATE,
  ]);
  if (!counted) throw new Error('a count of links gave no row');
  const { groups, pairTotal, ...totals } = counted;
  const entityTotal = found.ids.length;
  return {
    ...totals,
    standing: found.standing,
    relations: countedBy('relation', groups),
    certainties: countedBy('certainty', groups),
    depths: countedBy('depth', groups),
    linkTotal: totalOf(groups),
    entityTotal,
    undatedLinkTotal: totalOf(groups.filter(({ undated }) => undated)),
    isolatedTotal: totalOf(totals.isolated),
    density: densityOf(entityTotal, pairTotal),
    meanDegree: meanDegreeOf(entityTotal, pairTotal),
    aggregates,
  };
}

const NO_AGGREGATE: Aggregates = {
  fundings: [],
  densities: [],
  densityTotal: 0,
  territoryTies: [],
  territoryTieTotal: 0,
};

async function aggregatesOf(runner: QueryRunner, { ids }: Selected, links: LinkFilter): Promise<Aggregates> {
  const [network] = await networkRows(runner, { ids: [...ids], links });
  if (!network) return NO_AGGREGATE;
  const densities = densityByTerritory(network);
  const ties = tiesBetweenTerritories(network);
  const shown = ties.slice(0, TERRITORIES_SHOWN);
  const peopled = densities.slice(0, TERRITORIES_SHOWN);
  const named = [
    ...new Set([
      ...peopled.map(({ collectivity }) => collectivity),
      ...shown.flatMap(({ between }) => between),
    ]),
  ];
  const views = await entitiesOf(runner, named, BARE_SHAPE);
  const byId = new Map(named.map((id, place) => [id, views[place]]));
  return {
    fundings: fundingByLevel(network),
    densities: peopled.flatMap((line) => {
      const of = byId.get(line.collectivity);
      return of ? [{ ...line, of, share: densityOf(line.entityTotal, line.tiedPairTotal) }] : [];
    }),
    densityTotal: densities.length,
    territoryTies: shown.flatMap((line) => {
      const [from, to] = line.between.map((id) => byId.get(id));
      return from && to ? [{ ...line, from, to }] : [];
    }),
    territoryTieTotal: ties.length,
  };
}
