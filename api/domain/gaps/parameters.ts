/**
 * Every number the gap engine is set with, in one object: printed with each result and exported with each table, so
 * that a reader can redo the figure. The reason of each value is in `definitions.ts`.
 */
export interface GapParameters {
  /** Dispersion (phi) between comparable pairs when occasions are counted. */
  readonly dispersion: number;
  /** Reference pairs needed, each with at least two occasions, before phi is estimated from the data. */
  readonly pairsToEstimateDispersion: number;
  readonly dispersionBounds: readonly [number, number];
  /** Shape (r) of the reference when occasions cannot be counted. */
  readonly shape: number;
  readonly shapeBounds: readonly [number, number];
  /** Weight (kappa), in occasions, of the rate of the level against the pair's own. */
  readonly shrinkage: number;
  /** From this score on, the gap is named: « constaté » by the low end, « à vérifier » by the high end. */
  readonly namedGap: number;
  readonly weakSignal: number;
  /** Under this number of occasions nothing is said of a pair. */
  readonly minOccasions: number;
  /** Shape (alpha) of the prior of an authority's activity. */
  readonly activityPrior: number;
}

export const GAP_PARAMETERS: GapParameters = {
  dispersion: 10,
  pairsToEstimateDispersion: 20,
  dispersionBounds: [2, 100],
  shape: 2,
  shapeBounds: [0.5, 100],
  shrinkage: 10,
  namedGap: 0.75,
  weakSignal: 0.5,
  minOccasions: 2,
  activityPrior: 1,
};
