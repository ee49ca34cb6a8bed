import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import {
  type ConditionWishes,
  type EntityFilter,
  type EntityWishes,
  entityFilterOf,
  type Start,
} from '../domain/selection/entity-filter.ts';
import { ENTITY_KINDS } from '../domain/vocabulary/vocabulary.ts';
import { selectEntities } from '../graph/queries/selection.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type EntityReference, existing } from './find-entity.ts';

/** A larger selection is neither drawn nor measured in one answer: the reader is asked for less. */
const MOST_SELECTED = 20_000;
const MOST_NAMED = 2_000;
const MOST_CONDITIONS = 10;

type Named = EntityReference | null;
type KindTotal = { readonly kind: string; readonly total: number };

/** A link an entity is asked to have or not to have, with entities named as the reader names them. */
export type AskedCondition = Omit<ConditionWishes, 'to' | 'within'> & { to: Named; within: Named };

/** A filter with entities named as the reader names them. */
export type AskedFilter = Omit<EntityWishes, 'within' | 'policyArea' | 'has' | 'hasNot'> & {
  within: Named;
  policyArea: Named;
  has: readonly AskedCondition[];
  hasNot: readonly AskedCondition[];
};

/**
 * What a selection grows from: a territory, everything that sources document, a pole and what is tied to it, or the
 * entities named.
 */
export type AskedSeed =
  | { readonly everything: true }
  | { readonly territory: EntityReference }
  | { readonly pole: EntityReference }
  | { readonly entities: readonly EntityReference[] };

/**
 * A filter whose every name is found, in one statement together with the other names of the question.
 * Throws `NotFound` naming the first that nothing bears, `InvalidInput`.
 */
export async function readFilter(
  runner: QueryRunner,
  asked: AskedFilter,
  others: readonly EntityReference[] = [],
): Promise<{ filter: EntityFilter; otherIds: readonly string[] }> {
  const conditions = [...asked.has, ...asked.hasNot];
  if (conditions.length > MOST_CONDITIONS) {
    throw new InvalidInput('filter.has', sentences.tooManyConditions(MOST_CONDITIONS));
  }
  const named = [
    asked.within,
    asked.policyArea,
    ...conditions.flatMap(({ to, within }) => [to, within]),
  ].filter((reference) => reference !== null);
  const ids = await existing(runner, [...named, ...others]);
  const idOf = (reference: Named) => (reference === null ? null : (ids[named.indexOf(reference)] ?? null));
  const found = (condition: AskedCondition): ConditionWishes => ({
    ...condition,
    to: idOf(condition.to),
    within: idOf(condition.within),
  });
  const filter = entityFilterOf({
    ...asked,
    within: idOf(asked.within),
    policyArea: idOf(asked.policyArea),
    has: asked.has.map(found),
    hasNot: asked.hasNot.map(found),
  });
  return { filter, otherIds: ids.slice(named.length) };
}

/** Entities of a selection. */
export interface Selected {
  /** By kind and name. */
  readonly ids: readonly string[];
  /** How many of those that stand in the territory the selection grew from, by kind; `null` when it grew from no territory. */
  readonly standing: readonly KindTotal[] | null;
}

/**
 * All the entities of a selection. To a territory belong its poles and actors, those standing in it or covering it, and
 * everything one link from its poles, wherever it stands; its collectivities come only with a link of their own, for
 * their place in the frame is no cooperation. Who stands there is counted when asked.
 * Throws `NotFound`, and `InvalidInput` for a selection too large to be shown or measured whole.
 */
export async function selected(
  runner: QueryRunner,
  seed: AskedSeed,
  asked: AskedFilter,
  { withStanding = false }: { withStanding?: boolean } = {},
): Promise<Selected> {
  const seeds = namedIn(seed);
  if ('entities' in seed && (seeds.length === 0 || seeds.length > MOST_NAMED)) {
    throw new InvalidInput('of', sentences.entitiesWithin(1, MOST_NAMED));
  }
  const { filter, otherIds } = await readFilter(runner, asked, seeds);
  const start = startOfSeed(seed, otherIds);
  const withOwnTies = 'territory' in seed || 'everything' in seed;
  const [[found], [there]] = await Promise.all([
    selectEntities(runner, { start, filter, withOwnTies, most: MOST_SELECTED }),
    withStanding && 'territory' in seed
      ? selectEntities(runner, { start: { ...start, way: 'TERRITORY' }, filter, withOwnTies, most: 0 })
      : [],
  ]);
  const total = found?.total ?? 0;
  if (total > MOST_SELECTED) {
    throw new InvalidInput('of', sentences.selectionTooLarge(total, MOST_SELECTED));
  }
  return { ids: found?.ids ?? [], standing: there?.kinds ?? null };
}

function namedIn(seed: AskedSeed): readonly EntityReference[] {
  if ('entities' in seed) return seed.entities;
  if ('territory' in seed) return [seed.territory];
  return 'pole' in seed ? [seed.pole] : [];
}

function startOfSeed(seed: AskedSeed, ids: readonly string[]): Start {
  if ('entities' in seed) return { way: 'IDS', id: null, ids: [...ids] };
  if ('everything' in seed) return { way: 'KINDS', id: null, ids: [...ENTITY_KINDS] };
  return { way: 'territory' in seed ? 'NETWORK' : 'AROUND', id: ids[0] ?? null, ids: [] };
}
