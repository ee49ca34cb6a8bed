import { settled } from '../gaps/ranking.ts';
import { FEATURES, type Feature, type FeatureValues } from './features.ts';

interface Contribution {
  readonly feature: Feature;
  readonly value: number;
  /** Its part of the score: the parts sum to it. */
  readonly part: number;
}

export interface PartnerScore {
  /** Weighted mean of the known features, 0 to 1. */
  readonly score: number;
  /** Share of the weights that known features bear: what is unknown lowers this, not the score. */
  readonly confidence: number;
  readonly rankKey: number;
  /** The largest part first; those that add nothing are left out. */
  readonly contributions: readonly Contribution[];
  readonly unknown: readonly Feature[];
}

/** `null` when no known feature has any weight. */
export function scoreOf(
  features: FeatureValues,
  weights: Readonly<Record<Feature, number>>,
): PartnerScore | null {
  const known = FEATURES.flatMap((feature) => {
    const value = features[feature];
    return value === null ? [] : [{ feature, value }];
  });
  const weight = known.reduce((sum, { feature }) => sum + weights[feature], 0);
  if (weight <= 0) return null;
  const parts = known.map(({ feature, value }) => ({
    feature,
    value,
    part: (weights[feature] * value) / weight,
  }));
  const score = parts.reduce((sum, { part }) => sum + part, 0);
  const confidence = weight / FEATURES.reduce((sum, feature) => sum + weights[feature], 0);
  return {
    score,
    confidence,
    rankKey: score * confidence,
    contributions: parts
      .filter(({ part }) => part > 0)
      .sort((one, other) => settled(other.part) - settled(one.part)),
    unknown: FEATURES.filter((feature) => features[feature] === null),
  };
}
