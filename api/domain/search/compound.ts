import { singular, stemOf } from './activity-stem.ts';

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

/** Words written as two that are one: each alone tells another thing. */
const WRITTEN_AS_TWO: readonly (readonly [string, string])[] = [['tiers', 'lieu']];

/** Words written as two in a text, each as one, in the singular, and where: from a word to another, that one left out. */
export function compoundsIn(
  tokens: readonly string[],
): readonly { word: string; from: number; to: number }[] {
  return tokens.flatMap((token, from) =>
    WRITTEN_AS_TWO.filter(
      ([first, second]) => token === first && singular(tokens[from + 1] ?? '') === second,
    ).map(([first, second]) => ({ word: first + second, from, to: from + 2 })),
  );
}

/** The two words of a word so made; none for another. */
export function partsOf(word: string): readonly string[] {
  return WRITTEN_AS_TWO.find(([first, second]) => word === first + second) ?? [];
}
