import { singular } from './activity-stem.ts';
import type { Fitness } from './fitness.ts';
import { foldText } from './fold-text.ts';
import { bandOf, farnessOf, isNowhere, type Nearness } from './nearness.ts';
import type { Question } from './question.ts';
import { KIND_WEIGHTS } from './ranking.ts';

/** An entity that words of activity are said of. */
export interface Candidate extends Fitness {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Null when the question means no place and the reader works nowhere. */
  readonly nearness: Nearness | null;
}

/**
 * What an answer is worth among those that a name finds, whose scores go from 0 to 20. An activity that is met as it was
 * typed, where it was asked, comes before names that hold the same words; one that is only met by other words of its trade,
 * or in part, or by a kind of thing, comes after those that are called so.
 */
const HIGHEST = { ALL: 20, KIND: 4.9, NEAR: 2.4, SOME: 1.6, NONE: 0 } as const;
const LOWEST = { ALL: 16, KIND: 2.5, NEAR: 1.7, SOME: 1, NONE: 0 } as const;
/** Of an activity without a place: a name that holds the words is worth as much by its name as by them. */
const BY_NAME = 10;
const LEAST_BY_NAME = 2.5;
/** Part of it that is kept where the question names other kinds. */
const OF_ANOTHER_KIND = 0.5;
/** How much more a telling place counts than another: a name before what is told of the kind that is usually first. */
const TELLING_POWER = 2.5;

/** Of the place that a question names: it comes after what answers, where other answers end. */
export const PLACE_SCORE = 0.9;

/** Of what a text can only mean: a name with the département or the région that holds it, the EPCI asked for by a commune. */
export const MEANT_SCORE = 8;

const ORDER = { ALL: 0, NEAR: 1, SOME: 2, NONE: 3 } as const;
/** What stands nowhere, by its very words, comes after what is in the place by other words of the trade. */
const NOWHERE = 1.5;

/** Does it stand in the place, cover it, or is it tied to it? */
export function isThere(nearness: Nearness | null): boolean {
  return nearness !== null && nearness.standing !== 'ELSEWHERE';
}

/**
 * Answers to a question, best first, each with its score: those that meet every word as it is, then by other words of the
 * trade, then in part; among them the kinds that were named, then the nearest, then what is called by their words, then the most telling. Where the question asks
 * for a place, « dans les Landes », what is there comes before all, by whatever words of the trade.
 */
export function rankAnswers<Answer extends Candidate>(
  candidates: readonly Answer[],
  { kinds, kindWords, activity, demanded, places }: Question,
): (Answer & { score: number })[] {
  const worth = ({ strength, kind }: Candidate) => strength ** TELLING_POWER * (KIND_WEIGHTS[kind] ?? 1);
  const named = ({ kind }: Candidate) => (kinds.length === 0 || kinds.includes(kind) ? 0 : 1);
  const called = ({ name }: Candidate) =>
    activity.length > 0 ||
    foldText(name)
      .split(' ')
      .some((word) => kindWords.includes(singular(word)))
      ? 0
      : 1;
  const band = ({ nearness }: Candidate) => (nearness ? bandOf(nearness) : 0);
  const distance = ({ nearness }: Candidate) => (nearness ? farnessOf(nearness) : 0);
  const asDemanded = ({ coverage, nearness }: Candidate) =>
    demanded && isThere(nearness) && (coverage === 'ALL' || coverage === 'NEAR') ? 0 : 1;
  const isHere = ({ nearness }: Candidate) => (demanded && isThere(nearness) ? 0 : 1);
  const someThere = candidates.some(
    ({ coverage, nearness }) => coverage === 'NEAR' && nearness?.standing === 'WITHIN',
  );
  const orderOf = ({ coverage, nearness }: Candidate) =>
    places.length > 0 && someThere && coverage === 'ALL' && nearness && isNowhere(nearness)
      ? NOWHERE
      : ORDER[coverage];
  const sorted = candidates
    .filter(({ coverage }) => coverage !== 'NONE')
    .toSorted(
      (a, b) =>
        asDemanded(a) - asDemanded(b) ||
        orderOf(a) - orderOf(b) ||
        (a.coverage === 'SOME' ? isHere(a) - isHere(b) : 0) ||
        b.exact - a.exact ||
        named(a) - named(b) ||
        band(a) - band(b) ||
        compare(distance(a), distance(b)) ||
        called(a) - called(b) ||
        worth(b) - worth(a) ||
        compare(a.id, b.id),
    );
  return sorted.map((answer, place) => {
    const met =
      activity.length === 0
        ? 'KIND'
        : asDemanded(answer) === 0
          ? 'ALL'
          : orderOf(answer) === NOWHERE
            ? 'SOME'
            : answer.coverage;
    if (met === 'ALL' && answer.nearness === null) {
      return {
        ...answer,
        score: Math.max(LEAST_BY_NAME, BY_NAME * worth(answer) * (named(answer) === 0 ? 1 : OF_ANOTHER_KIND)),
      };
    }
    return { ...answer, score: scoreOf(met, place, sorted.length) };
  });
}

/** Score of an answer at its rank, from 0, among so many. */
export function scoreOf(met: keyof typeof HIGHEST, rank: number, among: number): number {
  return HIGHEST[met] - ((HIGHEST[met] - LOWEST[met]) / among) * rank;
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
