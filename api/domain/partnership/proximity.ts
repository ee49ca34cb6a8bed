/**
 * How near two authorities are, from the nearest to the farthest. « contiguës » needs the outlines of both; where they
 * are not loaded, « voisines par la distance » stands in their place, with its rule shown.
 */
export const PROXIMITIES = [
  'NESTED',
  'NESTED_AT_DISTANCE',
  'CONTIGUOUS',
  'NEARBY',
  'SAME_DEPARTMENT',
  'SAME_REGION',
  'OTHER',
] as const;
export type Proximity = (typeof PROXIMITIES)[number];

/** Classes whose pairs are listed as gaps by default: farther apart, meeting is not to be expected. */
export const LISTED_PROXIMITIES: ReadonlySet<Proximity> = new Set([
  'NESTED',
  'NESTED_AT_DISTANCE',
  'CONTIGUOUS',
  'NEARBY',
]);

/** The next coarser class: a class too small to give a rate is counted with it. */
export const COARSER: Readonly<Partial<Record<Proximity, Proximity>>> = {
  NESTED: 'NESTED_AT_DISTANCE',
  CONTIGUOUS: 'SAME_DEPARTMENT',
  NEARBY: 'SAME_DEPARTMENT',
  SAME_DEPARTMENT: 'SAME_REGION',
  SAME_REGION: 'OTHER',
};

/** Levels from the ground up. A level that is not here has no rank. */
const RANKS: Readonly<Record<string, number>> = {
  COMMUNE: 0,
  EPCI: 1,
  PETR: 2,
  PNR: 2,
  PAYS: 2,
  DEPARTEMENT: 3,
  REGION: 4,
  ETAT: 5,
  EUROPE: 6,
};

/** Is the second level above the first? `null` when one of them has no rank, or they have the same. */
export function isAbove(level: string, other: string): boolean | null {
  const [rank, otherRank] = [RANKS[level], RANKS[other]];
  return rank === undefined || otherRank === undefined || rank === otherRank ? null : otherRank > rank;
}

/** Where an authority stands; nothing where it is not documented or does not apply. An EPCI may straddle départements. */
export interface AuthorityTerritories {
  readonly id: string;
  readonly level: string;
  readonly epci: string | null;
  readonly departments: ReadonlySet<string>;
  readonly region: string | null;
}

/** Do two authorities of one level touch? By their outlines, or by the distance between their centres. */
export type Touching = 'CONTIGUOUS' | 'NEARBY' | null;

const shared = (one: string | null, other: string | null) => one !== null && one === other;

/** The class of a pair: nested first, then neighbours of one level, then the smallest territory they share. */
export function proximityOf(
  one: AuthorityTerritories,
  other: AuthorityTerritories,
  touching: Touching,
): Proximity {
  const [low, high] = isAbove(one.level, other.level) === false ? [other, one] : [one, other];
  const within = (id: string | null, level: string) => high.level === level && id === high.id;
  if (low.level === 'COMMUNE' && within(low.epci, 'EPCI')) return 'NESTED';
  const inDepartment = high.level === 'DEPARTEMENT' && low.departments.has(high.id);
  if (low.level === 'EPCI' && inDepartment) return 'NESTED';
  if (low.level === 'DEPARTEMENT' && within(low.region, 'REGION')) return 'NESTED';
  if (low.level === 'COMMUNE' && inDepartment) return 'NESTED_AT_DISTANCE';
  if (low.level === 'EPCI' && within(low.region, 'REGION')) return 'NESTED_AT_DISTANCE';
  if (one.level === other.level && touching !== null) return touching;
  if ([...low.departments].some((id) => high.departments.has(id))) return 'SAME_DEPARTMENT';
  return shared(low.region, high.level === 'REGION' ? high.id : high.region) ? 'SAME_REGION' : 'OTHER';
}
