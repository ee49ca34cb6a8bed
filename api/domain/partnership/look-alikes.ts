/** What makes two authorities alike; a figure or a list is `null` when it is not documented. */
export interface Profile {
  readonly id: string;
  readonly level: string;
  readonly population: number | null;
  /** Inhabitants per square kilometre. */
  readonly density: number | null;
  readonly policyAreas: ReadonlySet<string> | null;
  /** What it does: kinds of forums, measures, schemes it takes part in. */
  readonly practices: ReadonlySet<string>;
}

export interface LookAlike {
  readonly id: string;
  /** Mean of the criteria known on both sides, 0 to 1. */
  readonly likeness: number;
  readonly criteria: {
    readonly population: number | null;
    readonly density: number | null;
    readonly policyAreas: number | null;
  };
  /** What it does and the authority does not, as far as is documented. */
  readonly doesBesides: readonly string[];
}

const asLarge = (one: number | null, other: number | null) =>
  one === null || other === null || one <= 0 || other <= 0
    ? null
    : Math.min(one, other) / Math.max(one, other);

function inCommon(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): number | null {
  if (one === null || other === null) return null;
  const either = new Set([...one, ...other]).size;
  return either === 0 ? null : [...one].filter((area) => other.has(area)).length / either;
}

/**
 * Authorities of the same level that most resemble one: population and density as the smaller over the larger, policy
 * areas as shared over all (Jaccard). A declared convention, each criterion shown; those with none known are left out.
 */
export function lookAlikesOf(authority: Profile, others: readonly Profile[], most = 5): LookAlike[] {
  return others
    .filter(({ id, level }) => id !== authority.id && level === authority.level)
    .flatMap((other): LookAlike[] => {
      const criteria = {
        population: asLarge(authority.population, other.population),
        density: asLarge(authority.density, other.density),
        policyAreas: inCommon(authority.policyAreas, other.policyAreas),
      };
      const known = Object.values(criteria).filter((value) => value !== null);
      if (known.length === 0) return [];
      const likeness = known.reduce((sum, value) => sum + value, 0) / known.length;
      const doesBesides = [...other.practices]
        .filter((practice) => !authority.practices.has(practice))
        .sort();
      return [{ id: other.id, likeness, criteria, doesBesides }];
    })
    .sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1))
    .slice(0, most);
}
