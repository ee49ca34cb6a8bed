import { FEATURES, type Feature } from '../../../api/domain/partners/features.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { type JudgedProposals, onlyWeights, precisionsWith, type Weights } from './judged-proposals.ts';

/** What one feature tells of hidden partners, and what the score is without it. Means are `null` without any. */
export interface FeatureAblation {
  readonly feature: Feature;
  /** Mean value where it is known: of hidden partners, then of the other candidates. */
  readonly amongRight: number | null;
  readonly amongOthers: number | null;
  /** Share of the hidden partners among candidates of whom it is not known. */
  readonly unknown: number | null;
  /** Precision at 10 of this feature alone, then of the score without it. */
  readonly alone: number;
  readonly without: number;
  /** Of the whole score over the score without it: above zero when it helps. `null` without target. */
  readonly difference: Interval | null;
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Each feature in turn, over the same candidates: one who came by a feature stays when that one no longer weighs. */
export function ablations(
  targets: readonly JudgedProposals[],
  weights: Weights,
  seed: number,
): FeatureAblation[] {
  const whole = precisionsWith(weights, targets);
  const proposals = targets.flat();
  return FEATURES.map((feature): FeatureAblation => {
    const known = (right: boolean) =>
      proposals
        .filter(({ relevant }) => relevant === right)
        .map(({ features }) => features[feature])
        .filter((value) => value !== null);
    const right = proposals.filter(({ relevant }) => relevant).length;
    const without = precisionsWith({ ...weights, [feature]: 0 }, targets);
    const alone = precisionsWith(onlyWeights({ [feature]: 1 }), targets);
    return {
      feature,
      amongRight: mean(known(true)),
      amongOthers: mean(known(false)),
      unknown: right === 0 ? null : 1 - known(true).length / right,
      alone: mean(alone) ?? 0,
      without: mean(without) ?? 0,
      difference: bootstrapInterval(
        whole.map((value, at) => value - (without[at] ?? 0)),
        { seed },
      ),
    };
  });
}
