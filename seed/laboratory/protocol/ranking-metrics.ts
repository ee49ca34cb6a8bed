/** One proposal of a ranking, and whether it was right. */
export interface Judged {
  readonly score: number;
  readonly relevant: boolean;
}

/** Proposals of one score, among which any order is as likely as another. */
interface Tie {
  readonly before: number;
  readonly size: number;
  readonly relevant: number;
  readonly relevantBefore: number;
}

function tiesOf(ranking: readonly Judged[]): Tie[] {
  const ties: Tie[] = [];
  const groups = [...Map.groupBy(ranking, ({ score }) => score)].sort(([one], [other]) => other - one);
  let before = 0;
  let relevantBefore = 0;
  for (const [, group] of groups) {
    const relevant = group.filter((one) => one.relevant).length;
    ties.push({ before, size: group.length, relevant, relevantBefore });
    before += group.length;
    relevantBefore += relevant;
  }
  return ties;
}

const relevantIn = (ranking: readonly Judged[]) => ranking.filter(({ relevant }) => relevant).length;

/** Right proposals to be expected among the first `k`, ties broken at random. */
const hitsWithin = (ranking: readonly Judged[], k: number) =>
  tiesOf(ranking).reduce((hits, { before, size, relevant }) => {
    const taken = Math.min(size, Math.max(0, k - before));
    return hits + (relevant * taken) / size;
  }, 0);

/** Right proposals among the first `k`, over `k`. */
export const precisionAt = (ranking: readonly Judged[], k: number) => hitsWithin(ranking, k) / k;

/** Right proposals among the first `k`, over all that were to be found; `null` when there were none. */
export function recallAt(ranking: readonly Judged[], k: number): number | null {
  const all = relevantIn(ranking);
  return all === 0 ? null : hitsWithin(ranking, k) / all;
}

/** Probability that the first `k` hold at least one right proposal, ties broken at random. */
export function hitsAt(ranking: readonly Judged[], k: number): number {
  let none = 1;
  for (const { before, size, relevant } of tiesOf(ranking)) {
    const taken = Math.min(size, Math.max(0, k - before));
    for (let drawn = 0; drawn < taken; drawn += 1)
      none *= Math.max(0, (size - relevant - drawn) / (size - drawn));
  }
  return 1 - none;
}

/** 1 over the rank of the first right proposal, ties broken at random; `null` when there is none to find. */
export function reciprocalRank(ranking: readonly Judged[]): number | null {
  const first = tiesOf(ranking).find(({ relevant }) => relevant > 0);
  if (first === undefined) return null;
  const { before, size, relevant } = first;
  let mean = 0;
  let none = 1;
  for (let at = 0; at <= size - relevant; at += 1) {
    const here = relevant / (size - at);
    mean += (none * here) / (before + at + 1);
    none *= 1 - here;
  }
  return mean;
}

/** Mean precision at each right proposal, ties broken at random (McSherry & Najork 2008); `null` without any. */
export function averagePrecision(ranking: readonly Judged[]): number | null {
  const all = relevantIn(ranking);
  if (all === 0) return null;
  let sum = 0;
  for (const { before, size, relevant, relevantBefore } of tiesOf(ranking))
    for (let at = 0; at < size; at += 1) {
      const fellows = size > 1 ? (at * (relevant - 1)) / (size - 1) : 0;
      sum += ((relevant / size) * (relevantBefore + fellows + 1)) / (before + at + 1);
    }
  return sum / all;
}

/** Probability that a right proposal is ranked before a wrong one, a tie counting one half; `null` without both. */
export function areaUnderRoc(ranking: readonly Judged[]): number | null {
  const right = relevantIn(ranking);
  const wrong = ranking.length - right;
  if (right === 0 || wrong === 0) return null;
  const won = tiesOf(ranking).reduce((sum, { before, size, relevant, relevantBefore }) => {
    const wrongHere = size - relevant;
    const wrongAfter = wrong - (before - relevantBefore) - wrongHere;
    return sum + relevant * (wrongAfter + wrongHere / 2);
  }, 0);
  return won / (right * wrong);
}
