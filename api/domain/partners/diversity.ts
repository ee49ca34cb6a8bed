import type { RankedPartner } from './rank-partners.ts';

/** Weight of the rank key against likeness to what is already proposed. */
export const DIVERSITY_LAMBDA = 0.8;

const alike = ({ candidate: one }: RankedPartner, { candidate: other }: RankedPartner) =>
  one.kind !== null &&
  one.kind === other.kind &&
  one.commune !== null &&
  one.commune !== undefined &&
  one.commune === other.commune
    ? 1
    : 0;

/**
 * The same proposals in an order that avoids offering the same kind from the same commune again and again (maximal
 * marginal relevance, Carbonell & Goldstein 1998). The first stays first.
 */
export function diversified(
  ranked: readonly RankedPartner[],
  lambda: number = DIVERSITY_LAMBDA,
): RankedPartner[] {
  const left = [...ranked];
  const chosen: RankedPartner[] = [];
  while (left.length > 0) {
    const marginal = left.map(
      (one) =>
        lambda * one.rankKey -
        (1 - lambda) * chosen.reduce((most, other) => Math.max(most, alike(one, other)), 0),
    );
    const best = marginal.reduce((at, value, index) => (value > (marginal[at] ?? -1) ? index : at), 0);
    chosen.push(...left.splice(best, 1));
  }
  return chosen;
}
