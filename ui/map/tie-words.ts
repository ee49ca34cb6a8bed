import type { Say } from '../text/use-text.ts';

/** What is heard of a tie: how many cooperations, between which places, the first ones named. */
export function tieWords(names: readonly string[], total: number, text: Say): string {
  const [one = '', other] = names;
  if (other === undefined) return text('map.tie.within', { total, name: one });
  return names.length > 2
    ? text('map.tie.several', { total, one, other, others: names.length - 2 })
    : text('map.tie', { total, one, other });
}
