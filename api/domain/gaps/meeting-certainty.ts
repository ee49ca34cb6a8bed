import { certaintyOf, leastSureOf } from '../evidence/claim.ts';

/**
 * How sure it is that several meet. In one forum, it is as sure as the least sure of their presences; over all the forums they
 * share, the surest forum counts. `null` when they share none.
 */
export function meetingCertainty(shared: readonly (readonly string[])[]): string | null {
  if (shared.length === 0) return null;
  return certaintyOf(shared.map((certainties) => ({ certainty: leastSureOf(certainties) })));
}
