import {
  adamicAdar,
  commonNeighbours,
  katz,
  networkBasedInference,
  personalisedPageRank,
  popularity,
  resourceAllocation,
  type TieScore,
} from '../../api/domain/evaluation/baselines.ts';
import { hideMemberships, type Membership, partnersFrom } from '../../api/domain/evaluation/hidden-links.ts';
import { type EvaluationReport, evaluate, type Ranker } from '../../api/domain/evaluation/protocol.ts';
import { seededRandom, shuffled } from '../../api/domain/evaluation/seeded-random.ts';
import { actorFrom, kindOf } from '../../api/domain/recommendation/actor-facts.ts';
import { TERRITORY_SCALE } from '../../api/domain/recommendation/actors.ts';
import { missingFamilies } from '../../api/domain/recommendation/needs.ts';
import { Network } from '../../api/domain/recommendation/network.ts';
import { recommendAmong } from '../../api/domain/recommendation/recommendation.ts';
import { nearest, standingOf } from '../../api/domain/recommendation/standing.ts';
import type { EvaluatedSet } from './facts-of-claims.ts';

export const SCORE = 'score';
const POPULARITY = 'popularity';
const NEAREST = 'nearest territory';

export interface EvaluationOptions {
  readonly seeds: readonly number[];
  /** Share of memberships hidden at each seed. */
  readonly hidden: number;
  /** Targets judged at each seed, drawn by it. */
  readonly mostTargets: number;
  /** Walks from every candidate take minutes on a large network. */
  readonly withWalks: boolean;
}

export interface Evaluation {
  readonly actors: number;
  readonly memberships: number;
  readonly report: EvaluationReport;
  /** Among candidates of the target's département that share a theme with it. */
  readonly hard: EvaluationReport;
  /** Share of hidden links whose partner is among the candidates at all. */
  readonly reachable: number | null;
}

/** One split of the memberships, with what each ranker says of a pair. */
interface Trial {
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  readonly candidatesOf: (target: string) => readonly string[];
  readonly isHard: (target: string, candidate: string) => boolean;
  readonly scores: ReadonlyMap<string, (target: string, candidate: string) => number | null>;
}

/** Methods §8: hides memberships, asks who is missing, and sets the score beside what it has to beat. */
export function evaluateRecommendation(set: EvaluatedSet, options: EvaluationOptions): Evaluation {
  const trials = new Map(options.seeds.map((seed) => [String(seed), trialOf(set, seed, options)]));
  // A target of one seed is another target at another seed.
  const split = (target: string): [Trial, string] => {
    const at = target.indexOf(' ');
    const trial = trials.get(target.slice(0, at));
    if (trial === undefined) throw new Error(`no trial for ${target}`);
    return [trial, target.slice(at + 1)];
  };
  const hidden = new Map(
    [...trials].flatMap(([seed, trial]) =>
      [...trial.hidden].map(([target, partners]) => [`${seed} ${target}`, partners] as const),
    ),
  );
  const candidatesOf = (target: string) => {
    const [trial, id] = split(target);
    return trial.candidatesOf(id);
  };
  const hard = (target: string) => {
    const [trial, id] = split(target);
    return trial.candidatesOf(id).filter((candidate) => trial.isHard(id, candidate));
  };
  const [first] = trials.values();
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
  const judged = { baselines: [POPULARITY, NEAREST], seed: options.seeds[0] ?? 1 };
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
  };
}

function trialOf(set: EvaluatedSet, seed: number, options: EvaluationOptions): Trial {
  const { training, hidden } = hideMemberships(set.memberships, options.hidden, seed);
  const drawn = new Set(
    shuffled([...hidden.keys()].sort(), seededRandom(seed)).slice(0, options.mostTargets),
  );
  const ties = partnersFrom(training);
  const forums = [...Map.groupBy(training, ({ forum }) => forum)].map(([id, members]) => ({
    id,
    members: new Set(members.map(({ actor }) => actor)),
  }));
  const actors = set.facts.map((facts) => actorFrom(facts, null, new Set()));
  const network = new Network(actors, forums);
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const kinds = new Map(set.facts.map(({ entity }) => [entity.id, kindOf(entity)]));
  const standings = new Map(set.facts.map(({ entity, places }) => [entity.id, standingOf(places)]));

  const territoryOf = (target: string) => {
    const own = standings.get(target);
    if (own === undefined) return () => null;
    const contiguousEpci = new Set([...own.epci].flatMap((id) => [...(set.contiguous.get(id) ?? [])]));
    const from = { ...own, contiguousEpci };
    return (candidate: string) => {
      const other = standings.get(candidate);
      return other ? (nearest(from, other)?.relation ?? null) : null;
    };
  };
  const proposed = new Map(
    [...drawn].map((target) => {
      const self = actorOf.get(target);
      const around = [target, ...network.partnersOf(target)].map((id) => kinds.get(id) ?? null);
      const { ranked } = recommendAmong(
        {
          from: { type: 'ACTOR', id: target },
          themes: self?.themes ?? null,
          funding: self?.funding ?? null,
          needs: new Set(missingFamilies(around)),
          territoryOf: territoryOf(target),
        },
        actors,
        network,
      );
      return [target, new Map(ranked.map(({ candidate, rankKey }) => [candidate.id, rankKey]))] as const;
    }),
  );
  const near: TieScore = (target, candidate) => {
    const relation = territoryOf(target)(candidate);
    return relation === null ? 0 : TERRITORY_SCALE[relation];
  };
  return {
    hidden: new Map([...hidden].filter(([target]) => drawn.has(target))),
    candidatesOf: (target) => [...(proposed.get(target)?.keys() ?? [])],
    isHard: (target, candidate) => {
      const themes = actorOf.get(target)?.themes;
      const close = near(target, candidate) >= TERRITORY_SCALE.SAME_DEPARTMENT;
      return close && [...(actorOf.get(candidate)?.themes ?? [])].some((theme) => themes?.has(theme));
    },
    scores: new Map<string, (target: string, candidate: string) => number | null>([
      [SCORE, (target, candidate) => proposed.get(target)?.get(candidate) ?? null],
      [POPULARITY, popularity(ties)],
      [NEAREST, near],
      ['random', randomly(seed)],
      ['common neighbours', commonNeighbours(ties)],
      ['Adamic-Adar', adamicAdar(ties)],
      ['resource allocation', resourceAllocation(ties)],
      ['network-based inference', sharedForums(training)],
      ...(options.withWalks
        ? ([
            ['Katz', katz(ties)],
            ['personalised PageRank', personalisedPageRank(ties)],
          ] as const)
        : []),
    ]),
  };

  function sharedForums(rows: readonly Membership[]): TieScore {
    const forumsOf = new Map<string, Set<string>>();
    for (const { actor, forum } of rows) forumsOf.set(actor, (forumsOf.get(actor) ?? new Set()).add(forum));
    const membersOf = new Map(forums.map(({ id, members }) => [id, members]));
    const reached = networkBasedInference(forumsOf, membersOf);
    // A candidate is worth what reaches the forums it is in.
    return (target, candidate) =>
      [...(forumsOf.get(candidate) ?? [])].reduce((sum, forum) => sum + reached(target, forum), 0);
  }
}

/** The same number for the same pair at the same seed, whatever the order of the questions. */
function randomly(seed: number): TieScore {
  return (one, other) => {
    const word = `${one} ${other}`;
    let hash = seed;
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16_777_619);
    return seededRandom(hash)();
  };
}
