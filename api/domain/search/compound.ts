import { stemOf } from './activity-stem.ts';

/** Shorter words end too many others by chance. */
const SHORTEST = 5;
/** What stands before it in a name made of two words. */
const SHORTEST_BEFORE = 3;

/** Does a name made of two words end with this one? « Réuniverre » is of « verre ». Both folded. */
export function isCompoundOf(written: string, word: string): boolean {
  return word.length >= SHORTEST && written.length >= word.length + SHORTEST_BEFORE && written.endsWith(word);
}

/** How the root of a name made of two words may end when the second is this one; none for a short word. */
export function compoundEnds(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  const before = 'x'.repeat(SHORTEST_BEFORE);
  return [stemOf(before + word).slice(before.length)];
}
