import type { ActorFacts } from './actor-facts.ts';
import type { TerritoryRelation } from './actors.ts';

/** The collectivities someone stands in, by level. */
export interface ActorTerritories {
  readonly communes: ReadonlySet<string>;
  readonly epci: ReadonlySet<string>;
  readonly departements: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

/**
 * Where someone stands. An EPCI may straddle départements: what is in it is in a département by its commune, else by the
 * EPCI when that stands in one only.
 */
export function territoriesOf(places: ActorFacts['places']): ActorTerritories {
  const at = (level: string) => places.filter((place) => place.level === level);
  const ids = (some: ActorFacts['places']) => new Set(some.map(({ id }) => id));
  const sure = (level: string) => {
    const all = at(level);
    const own = all.filter(({ throughEpci }) => !throughEpci);
    return ids(own.length > 0 || all.length > 1 ? own : all);
  };
  return {
    communes: ids(at('COMMUNE')),
    epci: ids(at('EPCI')),
    departements: sure('DEPARTEMENT'),
    regions: sure('REGION'),
  };
}

const LEVELS = [
  ['communes', 'SAME_COMMUNE'],
  ['epci', 'SAME_EPCI'],
  ['departements', 'SAME_DEPARTMENT'],
  ['regions', 'SAME_REGION'],
] as const;

/**
 * The smallest territory two share, and which it is. Elsewhere is said only when the région of both is known; otherwise
 * `null`: not documented.
 */
export function nearest(
  one: ActorTerritories & { readonly contiguousEpci: ReadonlySet<string> },
  other: ActorTerritories,
): { readonly relation: TerritoryRelation; readonly place: string | null } | null {
  for (const [level, relation] of LEVELS) {
    const place = [...other[level]].find((id) => one[level].has(id));
    if (place !== undefined) return { relation, place };
    const beside = level === 'epci' ? [...other.epci].find((id) => one.contiguousEpci.has(id)) : undefined;
    if (beside !== undefined) return { relation: 'CONTIGUOUS_EPCI', place: beside };
  }
  return one.regions.size > 0 && other.regions.size > 0 ? { relation: 'ELSEWHERE', place: null } : null;
}
