import { GAP_STATUSES, type Gap } from './gap.ts';

/** Twelve decimals: what two orders of the same sums agree on, so that a tie stays a tie and a zero a zero. */
export const settled = (value: number) => Math.round(value * 1e12) / 1e12;

/**
 * Pairs in the order of reading: by status, then score × confidence, then missing cooperations, then names.
 */
export function inReadingOrder<Item extends { readonly gap: Gap }>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): Item[] {
  return items
    .map((item) => ({
      item,
      names: namesOf(item),
      status: GAP_STATUSES.indexOf(item.gap.status),
      weight: settled((item.gap.score?.point ?? 0) * (item.gap.confidence?.value ?? 0)),
      missing: settled(item.gap.shortfall ?? 0),
    }))
    .sort(
      (one, other) =>
        one.status - other.status ||
        other.weight - one.weight ||
        other.missing - one.missing ||
        namesOrder(one.names, other.names),
    )
    .map(({ item }) => item);
}

/** Compares names as written, so that the order is the same on every machine. */
function namesOrder(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((name, index) => name !== other[index]);
  if (at === -1) return one.length - other.length;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

/**
 * Is there something « à examiner » here? A named gap or a weak signal, resting on at least one source: where nothing is
 * documented (confidence 0 or none), the thing to do is to collect, not to examine.
 */
export function worthExamining({ status, confidence }: Gap): boolean {
  const named = status === 'ESTABLISHED' || status === 'TO_CHECK' || status === 'WEAK_SIGNAL';
  return named && confidence !== null && confidence.value > 0;
}
