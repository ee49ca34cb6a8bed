import { FIRST, type JudgedProposals } from './judged-proposals.ts';

/** One class of actors: its share of those proposed first, beside its share of all candidates. */
export interface ClassShares<Class> {
  /** `null` when nothing tells the class. */
  readonly of: Class | null;
  readonly proposed: number;
  readonly candidates: number;
}

/** Whom the first ten favour, class by class, the most frequent among candidates first; empty without candidate. */
export function sharesBy<Class>(
  targets: readonly JudgedProposals[],
  classOf: (actor: string) => Class | null,
): ClassShares<Class>[] {
  const first = targets.flatMap((proposals) => proposals.slice(0, FIRST)).map(({ id }) => classOf(id));
  const all = targets.flat().map(({ id }) => classOf(id));
  const share = (of: Class | null, among: readonly (Class | null)[]) =>
    among.filter((one) => one === of).length / among.length;
  return [...new Set(all)]
    .map((of) => ({ of, proposed: share(of, first), candidates: share(of, all) }))
    .sort((one, other) => other.candidates - one.candidates);
}

/** Mean of some figure of those proposed first, and of all candidates; `null` without candidate. */
export function meansOf(
  targets: readonly JudgedProposals[],
  figureOf: (actor: string) => number,
): { readonly proposed: number; readonly candidates: number } | null {
  const mean = (proposals: JudgedProposals) =>
    proposals.reduce((sum, { id }) => sum + figureOf(id), 0) / proposals.length;
  const all = targets.flat();
  return all.length === 0
    ? null
    : { proposed: mean(targets.flatMap((proposals) => proposals.slice(0, FIRST))), candidates: mean(all) };
}
