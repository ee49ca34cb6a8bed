import type { EntityShape, EntityView } from '../domain/entity/entity-view.ts';
import { countedBy, totalOf } from '../domain/selection/counts.ts';
import {
  beyondStart,
  type EntityFilter,
  type Start,
  shortestWay,
  tiedToIn,
  waysOf,
} from '../domain/selection/entity-filter.ts';
import { countEntities, countWays, pageOfEntities } from '../graph/queries/page-of-entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { entitiesOf } from './entities.ts';
import { type AskedFilter, readFilter } from './selection.ts';

export type EntityOrder = 'NAME' | 'LINKS' | 'POPULATION';
export type OrderDirection = 'ASC' | 'DESC';

export interface Facets {
  readonly kinds: readonly { kind: string; total: number }[];
  readonly levels: readonly { level: string; total: number }[];
  readonly certainties: readonly { certainty: string; total: number }[];
}

export interface EntityList {
  readonly edges: readonly { readonly cursor: string; readonly node: EntityView }[];
  readonly totalCount: number;
  readonly facets: Facets;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

type Place = readonly [order: string, rank: number | null, name: string, id: string];

/**
 * One page of the entities that pass a filter. What has no number to be sorted by comes last, either way; equals come
 * by name. Nothing, without an error, when nothing passes. Counts that were not asked are 0 and empty.
 * Throws `NotFound` for a name in the filter that nothing bears, `InvalidInput`.
 */
export async function filteredEntities(
  runner: QueryRunner,
  asked: {
    filter: AskedFilter;
    orderBy: EntityOrder;
    direction: OrderDirection;
    first: number;
    after: string | null | undefined;
    withCounts: boolean;
  },
  shape: EntityShape,
): Promise<EntityList> {
  const order = `${asked.orderBy} ${asked.direction}`;
  const place = placeAt(
    asked.after,
    (parts): parts is Place =>
      parts.length === 4 &&
      parts[0] === order &&
      (parts[1] === null || typeof parts[1] === 'number') &&
      typeof parts[2] === 'string' &&
      typeof parts[3] === 'string',
  );
  const { filter } = await readFilter(runner, asked.filter);
  const start = await startOf(runner, filter);
  const down = asked.direction === 'DESC';
  const chosen = { start, filter: beyondStart(filter, start) };
  const [found, groups] = await Promise.all([
    pageOfEntities(runner, {
      ...chosen,
      orderBy: asked.orderBy,
      sign: down ? -1 : 1,
      namesDown: down && asked.orderBy === 'NAME',
      afterRank: place?.[1] ?? null,
      afterName: place?.[2] ?? '',
      afterId: place?.[3] ?? null,
      first: asked.first + 1,
    }),
    asked.withCounts ? countEntities(runner, chosen) : [],
  ]);
  const page = found.slice(0, asked.first);
  const views = await entitiesOf(
    runner,
    page.map(({ id }) => id),
    shape,
  );
  return {
    edges: page.flatMap(({ id, name, rank }, index) => {
      const node = views[index];
      return node ? [{ cursor: cursorAt(order, rank, name, id), node }] : [];
    }),
    totalCount: totalOf(groups),
    facets: {
      kinds: countedBy('kind', groups),
      levels: countedBy(
        'level',
        groups.flatMap(({ level, total }) => (level === null ? [] : [{ level, total }])),
      ),
      certainties: countedBy('certainty', groups),
    },
    hasNextPage: found.length > asked.first,
    hasPreviousPage: place !== null,
  };
}

/** Where the search starts: the ways of the filter are counted when it gives several. */
async function startOf(runner: QueryRunner, filter: EntityFilter): Promise<Start> {
  const ways = waysOf(filter);
  const [counts] = ways.length > 1 ? await countWays(runner, { filter, tiedTo: tiedToIn(filter) }) : [];
  return counts ? shortestWay(ways, counts) : (ways[0] as Start);
}
