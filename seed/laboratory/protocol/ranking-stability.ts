import { FIRST } from './judged-proposals.ts';

/** Share of the ten first of one order that are among the ten first of another; `null` when the first is empty. */
export function overlapOfFirst(one: readonly string[], other: readonly string[]): number | null {
  const first = one.slice(0, FIRST);
  const others = new Set(other.slice(0, FIRST));
  return first.length === 0 ? null : first.filter((id) => others.has(id)).length / first.length;
}
