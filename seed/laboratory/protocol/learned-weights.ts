import { FEATURES, type Feature } from '../../../api/domain/partners/features.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { type JudgedProposals, precisionsWith, type Weights } from './judged-proposals.ts';
import { fitNonNegative, type ObservedCases } from './non-negative-logistic.ts';

/** Hidden partners below which weights are not learned (methods §7). */
export const FEWEST_POSITIVES = 500;

export interface LearnedWeights {
  /** Hidden partners among the candidates learned from. */
  readonly positives: number;
  /** They sum to 1, as the priors do; `null` with too few hidden partners, or when no feature tells them apart. */
  readonly weights: Weights | null;
}

/**
 * Weights that would best have told hidden partners from the other candidates: non-negative logistic regression. What is
 * unknown adds nothing, as it adds nothing to score × confidence.
 */
export function learnedWeights(
  targets: readonly JudgedProposals[],
  fewest: number = FEWEST_POSITIVES,
): LearnedWeights {
  const cases = casesOf(targets);
  const positives = cases.reduce((sum, { right }) => sum + right, 0);
  const fit = positives < fewest ? null : fitNonNegative(cases);
  const sum = fit?.coefficients.reduce((all, one) => all + one, 0) ?? 0;
  if (fit === null || sum === 0) return { positives, weights: null };
  const shares = FEATURES.map((feature, at) => [feature, (fit.coefficients[at] ?? 0) / sum]);
  return { positives, weights: Object.fromEntries(shares) as Record<Feature, number> };
}

/** Candidates of the same features counted together: there are far fewer of these than of pairs. */
function casesOf(targets: readonly JudgedProposals[]): ObservedCases[] {
  const alike = Map.groupBy(targets.flat(), ({ features }) =>
    FEATURES.map((feature) => features[feature] ?? 0).join(' '),
  );
  return [...alike].map(([word, proposals]) => ({
    values: word.split(' ').map(Number),
    right: proposals.filter(({ relevant }) => relevant).length,
    total: proposals.length,
  }));
}

export interface WeightComparison {
  /** Precision at 10 of each. */
  readonly priors: number;
  readonly learned: number;
  readonly difference: Interval;
  /** The whole interval is above zero: otherwise the priors stay. */
  readonly beats: boolean;
}

/** Learned weights beside the priors, on targets they were not learned from; `null` without any. */
export function comparedWithPriors(
  targets: readonly JudgedProposals[],
  learned: Weights,
  priors: Weights,
  seed: number,
): WeightComparison | null {
  const [before, after] = [precisionsWith(priors, targets), precisionsWith(learned, targets)];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const difference = bootstrapInterval(
    after.map((value, at) => value - (before[at] ?? 0)),
    { seed },
  );
  return difference && { priors: mean(before), learned: mean(after), difference, beats: difference.low > 0 };
}
