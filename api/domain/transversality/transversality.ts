import { GAP_PARAMETERS, type GapParameters } from '../gaps/parameters.ts';
import { inReadingOrder } from '../gaps/ranking.ts';
import { type PairGap, pairGap } from './pairs.ts';
import { type Perimeter, pairsOf } from './perimeter.ts';
import type { Reference } from './reference.ts';
import { type UnitGap, unitGap } from './units.ts';

/** Shares of the ordinary (index) and of the possible (congruence), each between what unknown data could make them. */
interface TransversalityIndex {
  readonly occasions: number;
  readonly expected: number | null;
  /** min(1, Σ observed / Σ expected); `null` when nothing is expected or a pair has no reference. */
  readonly index: { readonly point: number; readonly low: number; readonly high: number } | null;
  /** Σ observed / Σ occasions (Cataldo et al. 2006): the need-based view, without any reference. */
  readonly congruence: { readonly low: number; readonly high: number } | null;
  /** Share of the occasions that are documented one way or the other. */
  readonly coverage: number | null;
}

export interface Transversality {
  readonly perimeter: string;
  /** Every pair of units once, in the order of reading. */
  readonly pairs: readonly PairGap[];
  readonly units: readonly UnitGap[];
  readonly index: TransversalityIndex;
  readonly parameters: GapParameters;
}

const total = (pairs: readonly PairGap[], value: (pair: PairGap) => number) =>
  pairs.reduce((sum, pair) => sum + value(pair), 0);

function indexOf(pairs: readonly PairGap[]): TransversalityIndex {
  const met = pairs.filter(({ occasions }) => occasions.length > 0);
  const occasions = total(met, (pair) => pair.occasions.length);
  const observed = total(met, ({ gap }) => gap.observed);
  const most = total(met, ({ gap }) => gap.observedAtMost);
  const known = met.every(({ gap }) => gap.expected !== null && gap.estimated !== null);
  const expected = known && met.length > 0 ? total(met, ({ gap }) => gap.expected ?? 0) : null;
  const share = (count: number, of: number) => Math.min(1, count / of);
  return {
    occasions,
    expected,
    index:
      expected === null || expected === 0
        ? null
        : {
            point: share(
              total(met, ({ gap }) => gap.estimated ?? 0),
              expected,
            ),
            low: share(observed, expected),
            high: share(most, expected),
          },
    congruence: occasions === 0 ? null : { low: observed / occasions, high: most / occasions },
    coverage: occasions === 0 ? null : 1 - total(met, ({ gap }) => gap.unknown) / occasions,
  };
}

/** What should meet in a perimeter and does not: pairs, units alone, and the index of the whole. */
export function transversalityOf(
  perimeter: Perimeter,
  reference: Reference,
  parameters: GapParameters = GAP_PARAMETERS,
): Transversality {
  const pairs = inReadingOrder(
    pairsOf(perimeter.units).map((pair) => pairGap(pair, perimeter.forums, reference, parameters)),
    ({ units }) => units,
  );
  return {
    perimeter: perimeter.id,
    pairs,
    units: [...new Set(perimeter.units)]
      .sort()
      .map((unit) => unitGap(unit, perimeter.forums, reference, parameters)),
    index: indexOf(pairs),
    parameters: { ...parameters, dispersion: reference.dispersion.dispersion },
  };
}
