/** A collectivity and its level, as a membership names it. */
interface Levelled {
  readonly id: string;
  readonly level: string | null;
}

export interface Scope {
  /** The territory whose authorities are compared. */
  readonly id: string;
  /** Levels compared beside it, nested in it. */
  readonly below: readonly string[];
}

const COMPARED_BELOW: Readonly<Record<string, readonly string[]>> = {
  DEPARTEMENT: ['EPCI'],
  REGION: ['DEPARTEMENT', 'EPCI'],
};

/** Levels too small to hold what they are compared with: they are read in the département they are part of. */
const READ_IN_THEIR_DEPARTMENT = ['COMMUNE', 'EPCI', 'PETR', 'PNR', 'PAYS', 'SYNDICAT'];

/**
 * Where a collectivity is compared with others: a département with its EPCI, a région with its départements and their EPCI; a
 * smaller one in its département, or in its région when it stands on several départements of it, so that its neighbours of every
 * side are compared (on several régions: the first département by id). `null` when there is no such place.
 */
export function scopeOf(target: Levelled, above: readonly Levelled[]): Scope | null {
  const own = COMPARED_BELOW[target.level ?? ''];
  if (own !== undefined) return { id: target.id, below: own };
  if (!READ_IN_THEIR_DEPARTMENT.includes(target.level ?? '')) return null;
  const atLevel = (level: string) => above.flatMap((one) => (one.level === level ? [one.id] : [])).sort();
  const [departments, regions] = [atLevel('DEPARTEMENT'), atLevel('REGION')];
  const [department, region] = [departments[0], regions[0]];
  if (departments.length > 1 && regions.length === 1 && region !== undefined)
    return { id: region, below: COMPARED_BELOW['REGION'] ?? [] };
  return department === undefined ? null : { id: department, below: COMPARED_BELOW['DEPARTEMENT'] ?? [] };
}
