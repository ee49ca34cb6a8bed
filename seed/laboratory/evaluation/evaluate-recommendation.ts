import { hideMemberships, splitAt } from '../protocol/hidden-links.ts';
import { type EvaluationReport, evaluate, type Ranker } from '../protocol/protocol.ts';
import { type AlsoReported, alsoReported } from './also-reported.ts';
import { type Claims, claimsBefore, type EvaluatedSet, factsOfClaims } from './facts-of-claims.ts';
import { NEAREST, POPULARITY, type Trial, type TrialOptions, trialOf } from './trial.ts';

export interface EvaluationOptions extends TrialOptions {
  readonly seeds: readonly number[];
  /** Share of memberships hidden at each seed. */
  readonly hidden: number;
}

export interface Evaluation {
  readonly actors: number;
  readonly memberships: number;
  readonly report: EvaluationReport;
  /** Among candidates of the target's département that share a theme with it. */
  readonly hard: EvaluationReport;
  /** Share of hidden links whose partner is among the candidates at all. */
  readonly reachable: number | null;
  readonly also: AlsoReported;
}

/** Methods §8: hides memberships, asks who is missing, and sets the score beside what it has to beat. */
export function evaluateRecommendation(set: EvaluatedSet, options: EvaluationOptions): Evaluation {
  const trials = options.seeds.map((seed) =>
    trialOf(set, hideMemberships(set.memberships, options.hidden, seed), seed, options),
  );
  return evaluationOf(set, trials, options.seeds[0] ?? 1);
}

/** The same in the order of time: for each year, what came before it is known and its new ties are to be found. */
export function evaluateThroughTime(
  claims: Claims,
  { years, ...options }: TrialOptions & { readonly years: readonly number[] },
): Evaluation {
  const set = factsOfClaims(claims);
  const trials = years.map((year) => {
    const [from, until] = [String(year), String(year + 1)];
    const known = { ...factsOfClaims(claimsBefore(claims, from)), date: from };
    return trialOf(known, splitAt(set.memberships, from, until), year, options);
  });
  return evaluationOf(set, trials, years[0] ?? 1);
}

function evaluationOf(set: EvaluatedSet, all: readonly Trial[], seed: number): Evaluation {
  const trials = new Map(all.map((trial, at) => [String(at), trial]));
  // A target of one split is another target at another split.
  const split = (target: string): [Trial, string] => {
    const at = target.indexOf(' ');
    const trial = trials.get(target.slice(0, at));
    if (trial === undefined) throw new Error(`no trial for ${target}`);
    return [trial, target.slice(at + 1)];
  };
  const hidden = new Map(
    [...trials].flatMap(([at, trial]) =>
      [...trial.hidden].map(([target, partners]) => [`${at} ${target}`, partners] as const),
    ),
  );
  const candidatesOf = (target: string) => {
    const [trial, id] = split(target);
    return trial.proposalsTo(id).map((proposal) => proposal.id);
  };
  const hard = (target: string) => {
    const [trial, id] = split(target);
    return candidatesOf(target).filter((candidate) => trial.isHard(id, candidate));
  };
  const [first] = all;
  const rankers = [...(first?.scores.keys() ?? [])].map(
    (name): Ranker => ({
      name,
      score: (target, candidate) => {
        const [trial, id] = split(target);
        return trial.scores.get(name)?.(id, candidate) ?? null;
      },
    }),
  );
  const [trial, ...others] = rankers;
  if (trial === undefined) throw new Error('no ranker');
  const judged = { baselines: [POPULARITY, NEAREST], seed };
  const links = [...hidden].flatMap(([target, partners]) => {
    const known = new Set(candidatesOf(target));
    return [...partners].map((partner) => known.has(partner));
  });
  return {
    actors: set.facts.length,
    memberships: set.memberships.length,
    report: evaluate([trial, ...others], { training: [], hidden }, candidatesOf, judged),
    hard: evaluate([trial, ...others], { training: [], hidden }, hard, judged),
    reachable: links.length === 0 ? null : links.filter(Boolean).length / links.length,
    also: alsoReported(set, all, seed),
  };
}
