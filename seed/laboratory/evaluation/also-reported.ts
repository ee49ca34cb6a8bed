import { FEATURE_WEIGHTS } from '../../../api/domain/partners/features.ts';
import type { Article9Family } from '../../../api/domain/partners/needs.ts';
import { type ConfidenceBin, calibration } from '../protocol/confidence-calibration.ts';
import { ablations, type FeatureAblation } from '../protocol/feature-ablation.ts';
import type { JudgedProposals } from '../protocol/judged-proposals.ts';
import {
  comparedWithPriors,
  type LearnedWeights,
  learnedWeights,
  type WeightComparison,
} from '../protocol/learned-weights.ts';
import { overlapOfFirst } from '../protocol/ranking-stability.ts';
import { type ClassShares, meansOf, sharesBy } from '../protocol/recommended-shares.ts';
import { classesOf, type Settlement } from './actor-classes.ts';
import type { EvaluatedSet } from './facts-of-claims.ts';
import type { Trial } from './trial.ts';

/** What methods §8.5 asks besides the figures of rankers, all of the score and its first ten. */
export interface AlsoReported {
  readonly ablations: readonly FeatureAblation[];
  readonly families: readonly ClassShares<Article9Family>[];
  readonly settlements: readonly ClassShares<Settlement>[];
  /** Mean number of partners: above that of candidates, the known are favoured. */
  readonly partners: { readonly proposed: number; readonly candidates: number } | null;
  readonly calibration: readonly ConfidenceBin[];
  /** Share of the first ten that stays there when a further share of memberships is deleted. */
  readonly stability: number | null;
  /** Mean over targets, among all those the target is not tied to, candidates or not. */
  readonly areaAmongAll: number | null;
  /** Learned at the first half of the seeds, judged at the others. */
  readonly learned: LearnedWeights & { readonly comparison: WeightComparison | null };
}

export function alsoReported(set: EvaluatedSet, trials: readonly Trial[], seed: number): AlsoReported {
  const asked = trials.map((trial) =>
    [...trial.hidden.keys()].map((target) => ({ trial, target, proposals: trial.proposalsTo(target) })),
  );
  const all = asked.flat();
  const targets = all.map(({ proposals }) => proposals);
  const classes = classesOf(set);
  // How known an actor is differs from one split to another, so that shares are asked split by split.
  const degrees = asked.flatMap((own, at) => {
    const means = meansOf(
      own.map(({ proposals }) => proposals),
      (actor) => trials[at]?.degreeOf(actor) ?? 0,
    );
    return means === null ? [] : [means];
  });
  const half = Math.ceil(trials.length / 2);
  const proposalsAt = (some: typeof asked): JudgedProposals[] =>
    some.flat().map(({ proposals }) => proposals);
  const learned = learnedWeights(proposalsAt(asked.slice(0, half)));
  return {
    ablations: ablations(targets, FEATURE_WEIGHTS, seed),
    families: sharesBy(targets, (actor) => classes.get(actor)?.family ?? null),
    settlements: sharesBy(targets, (actor) => classes.get(actor)?.settlement ?? null),
    partners:
      degrees.length === 0
        ? null
        : {
            proposed: mean(degrees.map(({ proposed }) => proposed)) ?? 0,
            candidates: mean(degrees.map(({ candidates }) => candidates)) ?? 0,
          },
    calibration: calibration(targets),
    stability: mean(
      all.map(({ trial, target, proposals }) =>
        overlapOfFirst(
          proposals.map(({ id }) => id),
          trial.proposedAfterDeletion(target),
        ),
      ),
    ),
    areaAmongAll: mean(all.map(({ trial, target }) => trial.areaAmongAll(target))),
    learned: {
      ...learned,
      comparison:
        learned.weights &&
        comparedWithPriors(proposalsAt(asked.slice(half)), learned.weights, FEATURE_WEIGHTS, seed),
    },
  };
}

/** Of those that are defined; `null` when none is. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
