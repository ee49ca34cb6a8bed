import { FEATURES, type Feature, type FeatureValues } from '../../../api/domain/partners/features.ts';
import { type PartnerScore, scoreOf } from '../../../api/domain/partners/score.ts';
import { type Judged, precisionAt } from './ranking-metrics.ts';

/** One whom the score would propose, and whether it was one of the hidden partners. */
export interface JudgedProposal {
  readonly id: string;
  readonly features: FeatureValues;
  readonly confidence: number;
  readonly relevant: boolean;
}

/** What one target would be proposed, in the order of the screen. */
export type JudgedProposals = readonly JudgedProposal[];

export type Weights = Readonly<Record<Feature, number>>;

/** As many as a screen shows at first. */
export const FIRST = 10;

/**
 * One number that orders as the score does (methods §7): score × confidence to nine decimals, so that a tie is not broken
 * by rounding, then the score below them. Who comes after by its id alone stays tied.
 */
export const rankValue = ({ rankKey, score }: Pick<PartnerScore, 'rankKey' | 'score'>) =>
  Math.round(rankKey * 1e9) / 1e9 + score * 1e-10;

/** The same proposals as other weights would order them; those without any weighed feature come last. */
export function judgedWith(weights: Weights, proposals: JudgedProposals): Judged[] {
  return proposals.map(({ features, relevant }) => {
    const score = scoreOf(features, weights);
    return { score: score === null ? Number.NEGATIVE_INFINITY : rankValue(score), relevant };
  });
}

/** Right ones expected among the first ten of each target, over ten. */
export const precisionsWith = (weights: Weights, targets: readonly JudgedProposals[]): number[] =>
  targets.map((proposals) => precisionAt(judgedWith(weights, proposals), FIRST));

/** Some weights and 0 for all other features. */
export const onlyWeights = (some: Partial<Weights>): Weights => {
  const none = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<Feature, number>;
  return { ...none, ...some };
};
