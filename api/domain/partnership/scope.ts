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
 * Where a collectivity is compared with others: a département with its EPCI, a région with its départements and their EPCI;
 * a smaller one in its département (the first by id when it stands on several). `null` when there is no such place.
 */
export function scopeOf(target: Levelled, above: readonly Levelled[]): Scope | null {
  const own = COMPARED_BELOW[target.level ?? ''];
  if (own !== undefined) return { id: target.id, below: own };
  if (!READ_IN_THEIR_DEPARTMENT.includes(target.level ?? '')) return null;
  const [department] = above
    .filter(({ level }) => level === 'DEPARTEMENT')
    .map(({ id }) => id)
    .sort();
  return department === undefined ? null : { id: department, below: COMPARED_BELOW['DEPARTEMENT'] ?? [] };
}
