import { kindOf } from '../../../api/domain/partners/actor-facts.ts';
import { type Article9Family, familyOf } from '../../../api/domain/partners/needs.ts';
import type { EvaluatedSet } from './facts-of-claims.ts';

/** Inhabitants from which a commune counts as urban here: the least of an urban unit (INSEE), read on the commune alone. */
export const URBAN_FROM = 2000;

export type Settlement = 'RURAL' | 'URBAN';

interface ActorClass {
  readonly family: Article9Family | null;
  readonly settlement: Settlement | null;
}

/**
 * Family of Article 9 and size of the commune of each actor; `null` when no claim says it, and no commune for a grouping,
 * a département or a région, which hold both.
 */
export function classesOf({ facts, populations }: EvaluatedSet): ReadonlyMap<string, ActorClass> {
  return new Map(
    facts.map(({ entity, places }) => {
      const wide = entity.kind === 'Collectivity' && entity['level'] !== 'COMMUNE';
      const commune = wide ? undefined : places.find(({ level }) => level === 'COMMUNE');
      const people = populations.get(commune?.id ?? '');
      const settlement = people === undefined ? null : people < URBAN_FROM ? 'RURAL' : 'URBAN';
      return [entity.id, { family: familyOf(kindOf(entity)), settlement }] as const;
    }),
  );
}
