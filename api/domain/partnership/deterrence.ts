import { COARSER, PROXIMITIES, type Proximity } from './proximity.ts';

/** What is observed in a class of pairs, and what their activities alone would weigh. */
interface ClassTotals {
  readonly pairs: number;
  readonly observed: number;
  readonly weight: number;
}

export interface ProximityClass {
  readonly proximity: Proximity;
  /** Classes counted together with it, itself included, when it is too small to give a rate. */
  readonly merged: readonly Proximity[];
  readonly pairs: number;
  readonly observed: number;
  /** h = Σ observed / Σ activity × activity (Expert et al. 2011); `null` when nothing is observed in the class. */
  readonly deterrence: number | null;
}

/** Under these counts a class of a national reference is counted with the next coarser one. */
export const NATIONAL_CLASS = { pairs: 30, observed: 5 } as const;

const NONE: ClassTotals = { pairs: 0, observed: 0, weight: 0 };
const sum = (a: ClassTotals, b: ClassTotals): ClassTotals => ({
  pairs: a.pairs + b.pairs,
  observed: a.observed + b.observed,
  weight: a.weight + b.weight,
});

/** The rate of each class of pairs. `smallest` merges classes smaller than it; `null` keeps each by itself. */
export function proximityClasses(
  pairs: readonly { readonly proximity: Proximity; readonly observed: number; readonly weight: number }[],
  smallest: { readonly pairs: number; readonly observed: number } | null = null,
): Map<Proximity, ProximityClass> {
  const own = new Map<Proximity, ClassTotals>();
  for (const { proximity, observed, weight } of pairs)
    own.set(proximity, sum(own.get(proximity) ?? NONE, { pairs: 1, observed, weight }));
  const isSmall = (totals: ClassTotals) =>
    smallest !== null && (totals.pairs < smallest.pairs || totals.observed < smallest.observed);

  const classOf = (proximity: Proximity): ProximityClass => {
    const merged: Proximity[] = [proximity];
    let totals = own.get(proximity) ?? NONE;
    let next = COARSER[proximity];
    while (isSmall(totals) && next !== undefined) {
      if (own.has(next)) merged.push(next);
      totals = sum(totals, own.get(next) ?? NONE);
      next = COARSER[next];
    }
    const { observed, weight } = totals;
    return {
      proximity,
      merged,
      pairs: totals.pairs,
      observed,
      deterrence: observed === 0 || weight === 0 ? null : observed / weight,
    };
  };
  return new Map(
    PROXIMITIES.filter((proximity) => own.has(proximity)).map((proximity) => [proximity, classOf(proximity)]),
  );
}
