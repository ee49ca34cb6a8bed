import { certaintyOf, leastSureOf } from '../evidence/claim.ts';

/**
 * How sure it is that some meet, from how surely each of them is in each forum they share: in one forum, as surely as the least
 * sure of them is there; in all, as in the surest of these forums. `null` when they share none.
 */
export function meetingCertainty(shared: readonly (readonly string[])[]): string | null {
  if (shared.length === 0) return null;
  return certaintyOf(shared.map((certainties) => ({ certainty: leastSureOf(certainties) })));
}
