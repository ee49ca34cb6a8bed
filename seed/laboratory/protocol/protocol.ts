import { bootstrapInterval, type Interval } from './bootstrap.ts';
import type { Split } from './hidden-links.ts';
import {
  areaUnderRoc,
  averagePrecision,
  hitsAt,
  type Judged,
  precisionAt,
  recallAt,
  reciprocalRank,
} from './ranking-metrics.ts';

export interface Ranker {
  readonly name: string;
  /** Higher is better; `null` when the ranker would not propose this candidate. */
  readonly score: (target: string, candidate: string) => number | null;
}

/** Means over the targets that had something to find. */
export interface RankerFigures {
  readonly precisionAt5: number;
  readonly precisionAt10: number;
  readonly recallAt10: number;
  readonly hitsAt10: number;
  readonly meanReciprocalRank: number;
  readonly meanAveragePrecision: number;
  /** Over all targets at once: also compares the proposals of one target with those of another. */
  readonly areaUnderRoc: number | null;
  /** Of each target, then their mean: how well its hidden partners are told from its other candidates. */
  readonly meanAreaUnderRoc: number | null;
}

export interface EvaluationReport {
  readonly targets: number;
  readonly hiddenLinks: number;
  readonly figures: ReadonlyMap<string, RankerFigures>;
  /** The first ranker against the best of the others, in precision at 10 over targets. */
  readonly against: {
    readonly name: string;
    readonly difference: Interval;
    /** The whole interval is above zero. Otherwise the score is not kept. */
    readonly beats: boolean;
  } | null;
  /** Share of targets to which the first ranker proposes somebody. */
  readonly served: number | null;
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Asks every ranker to find the hidden partners of each target among `candidatesOf` it, all non-partners of the training
 * part. The first ranker is the one under trial, `baselines` names those it has to beat. Yang, Lichtenwalter & Chawla 2015.
 */
export function evaluate(
  rankers: readonly [Ranker, ...Ranker[]],
  { hidden }: Split,
  candidatesOf: (target: string) => readonly string[],
  { baselines, seed = 1 }: { readonly baselines: readonly string[]; readonly seed?: number },
): EvaluationReport {
  const targets = [...hidden].map(([target, partners]) => ({
    partners,
    target,
    candidates: candidatesOf(target),
  }));
  const judged = new Map(
    rankers.map(({ name, score }) => [
      name,
      targets.map(({ target, partners, candidates }) =>
        candidates.map((candidate): Judged => {
          // One who would not be proposed comes after all those who are.
          const value = score(target, candidate) ?? Number.NEGATIVE_INFINITY;
          return { score: value, relevant: partners.has(candidate) };
        }),
      ),
    ]),
  );
  const figures = new Map([...judged].map(([name, rankings]) => [name, figuresOf(rankings)]));
  const trial = rankers[0];
  const best = baselines
    .filter((name) => figures.has(name))
    .sort(
      (one, other) => (figures.get(other)?.precisionAt10 ?? 0) - (figures.get(one)?.precisionAt10 ?? 0),
    )[0];
  const differences = (judged.get(trial.name) ?? []).map(
    (ranking, at) => precisionAt(ranking, 10) - precisionAt(judged.get(best ?? '')?.[at] ?? [], 10),
  );
  const difference = best === undefined ? null : bootstrapInterval(differences, { seed });
  const isServed = ({ target, candidates }: (typeof targets)[number]) =>
    candidates.some((candidate) => trial.score(target, candidate) !== null);
  return {
    targets: targets.length,
    hiddenLinks: targets.reduce((sum, { partners }) => sum + partners.size, 0),
    figures,
    against:
      best === undefined || difference === null
        ? null
        : { name: best, difference, beats: difference.low > 0 },
    served: targets.length === 0 ? null : targets.filter(isServed).length / targets.length,
  };
}

function figuresOf(rankings: readonly (readonly Judged[])[]): RankerFigures {
  const defined = (figure: (ranking: readonly Judged[]) => number | null) =>
    rankings.map(figure).filter((value) => value !== null);
  const over = (figure: (ranking: readonly Judged[]) => number | null) => mean(defined(figure));
  const areas = defined(areaUnderRoc);
  return {
    precisionAt5: over((ranking) => precisionAt(ranking, 5)),
    precisionAt10: over((ranking) => precisionAt(ranking, 10)),
    recallAt10: over((ranking) => recallAt(ranking, 10)),
    hitsAt10: over((ranking) => hitsAt(ranking, 10)),
    meanReciprocalRank: over(reciprocalRank),
    meanAveragePrecision: over(averagePrecision),
    areaUnderRoc: areaUnderRoc(rankings.flat()),
    meanAreaUnderRoc: areas.length === 0 ? null : mean(areas),
  };
}
