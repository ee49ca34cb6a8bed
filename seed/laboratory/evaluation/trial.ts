import { TERRITORY_SCALE } from '../../../api/domain/partners/actors.ts';
import { FEATURE_WEIGHTS } from '../../../api/domain/partners/features.ts';
import { scoreOf } from '../../../api/domain/partners/score.ts';
import { seededRandom, shuffled } from '../../demonstration/random.ts';
import {
  adamicAdar,
  commonNeighbours,
  katz,
  networkBasedInference,
  personalisedPageRank,
  popularity,
  resourceAllocation,
  type TieScore,
} from '../protocol/baselines.ts';
import type { Membership, Split } from '../protocol/hidden-links.ts';
import { type JudgedProposals, rankValue } from '../protocol/judged-proposals.ts';
import { areaUnderRoc } from '../protocol/ranking-metrics.ts';
import type { EvaluatedSet } from './facts-of-claims.ts';
import { type Recommender, recommenderOver } from './recommender.ts';

export const SCORE = 'score';
export const POPULARITY = 'popularity';
export const NEAREST = 'nearest territory';

export interface TrialOptions {
  /** Targets judged at each split, drawn by its seed. */
  readonly mostTargets: number;
  /** Walks from every candidate take minutes on a large network. */
  readonly withWalks: boolean;
}

/** One split of the memberships, with what each ranker says of a pair. */
export interface Trial {
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  readonly proposalsTo: (target: string) => JudgedProposals;
  readonly isHard: (target: string, candidate: string) => boolean;
  readonly scores: ReadonlyMap<string, (target: string, candidate: string) => number | null>;
  /** Partners in what is not hidden. */
  readonly degreeOf: (actor: string) => number;
  /** How well the score tells hidden partners from all others, proposed or not. */
  readonly areaAmongAll: (target: string) => number | null;
  /** Those proposed when a tenth of the known memberships is deleted at random, in order. */
  readonly proposedAfterDeletion: (target: string) => readonly string[];
}

const DELETED = 0.1;

export function trialOf(set: EvaluatedSet, split: Split, seed: number, options: TrialOptions): Trial {
  const hidden = withoutLinked(split.hidden, set.linked);
  const drawn = new Set(
    shuffled([...hidden.keys()].sort(), seededRandom(seed)).slice(0, options.mostTargets),
  );
  const recommender = recommenderOver(set, split.training);
  const deleted = Math.floor(split.training.length * DELETED);
  const thinned = recommenderOver(set, shuffled(split.training, seededRandom(-seed)).slice(deleted));
  const isRight = (target: string, candidate: string) => hidden.get(target)?.has(candidate) === true;
  const found = new Map([...drawn].map((target) => [target, recommender.proposalsTo(target)]));
  const values = new Map(
    [...found].map(([target, ranked]) => [
      target,
      new Map(ranked.map((one) => [one.candidate.id, rankValue(one)])),
    ]),
  );
  return {
    hidden: new Map([...hidden].filter(([target]) => drawn.has(target))),
    proposalsTo: (target) =>
      (found.get(target) ?? []).map(({ candidate: { id }, features, confidence }) => ({
        id,
        features,
        confidence,
        relevant: isRight(target, id),
      })),
    isHard: (target, candidate) => isHard(recommender, target, candidate),
    scores: new Map<string, (target: string, candidate: string) => number | null>([
      [SCORE, (target, candidate) => values.get(target)?.get(candidate) ?? null],
      ...baselines(recommender, split.training, seed),
      ...(options.withWalks ? walks(recommender) : []),
    ]),
    degreeOf: (actor) => recommender.ties.get(actor)?.size ?? 0,
    areaAmongAll: (target) =>
      areaUnderRoc(
        recommender.everyoneFor(target).map(({ id, features }) => {
          const score = scoreOf(features, FEATURE_WEIGHTS);
          return { score: score === null ? 0 : rankValue(score), relevant: isRight(target, id) };
        }),
      ),
    proposedAfterDeletion: (target) => thinned.proposalsTo(target).map(({ candidate }) => candidate.id),
  };
}

/** Who is a partner outside any forum is not to be found again. */
function withoutLinked(
  hidden: ReadonlyMap<string, ReadonlySet<string>>,
  linked: EvaluatedSet['linked'],
): Map<string, Set<string>> {
  return new Map(
    [...hidden]
      .map(([target, partners]) => {
        const left = [...partners].filter((id) => !linked.get(target)?.has(id));
        return [target, new Set(left)] as const;
      })
      .filter(([, partners]) => partners.size > 0),
  );
}

/** In the same département, with a common theme. */
function isHard({ actorOf, nearness }: Recommender, target: string, candidate: string): boolean {
  const themes = actorOf(target)?.themes;
  const close = nearness(target, candidate) >= TERRITORY_SCALE.SAME_DEPARTMENT;
  return close && [...(actorOf(candidate)?.themes ?? [])].some((theme) => themes?.has(theme));
}

function baselines(
  { ties, nearness }: Recommender,
  training: readonly Membership[],
  seed: number,
): [string, TieScore][] {
  return [
    [POPULARITY, popularity(ties)],
    [NEAREST, nearness],
    ['random', randomly(seed)],
    ['common neighbours', commonNeighbours(ties)],
    ['Adamic-Adar', adamicAdar(ties)],
    ['resource allocation', resourceAllocation(ties)],
    ['network-based inference', sharedForums(training)],
  ];
}

const walks = ({ ties }: Recommender): [string, TieScore][] => [
  ['Katz', katz(ties)],
  ['personalised PageRank', personalisedPageRank(ties)],
];

/** A candidate is worth what reaches the forums it is in. */
function sharedForums(memberships: readonly Membership[]): TieScore {
  const sets = (rows: readonly { readonly key: string; readonly value: string }[]) =>
    new Map(
      [...Map.groupBy(rows, ({ key }) => key)].map(([key, own]) => [
        key,
        new Set(own.map(({ value }) => value)),
      ]),
    );
  const forumsOf = sets(memberships.map(({ actor, forum }) => ({ key: actor, value: forum })));
  const membersOf = sets(memberships.map(({ actor, forum }) => ({ key: forum, value: actor })));
  const reached = networkBasedInference(forumsOf, membersOf);
  return (target, candidate) =>
    [...(forumsOf.get(candidate) ?? [])].reduce((sum, forum) => sum + reached(target, forum), 0);
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
