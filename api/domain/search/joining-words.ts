/** French words that join names without telling them apart. */
export const JOINING_WORDS: ReadonlySet<string> = new Set([
  'l',
  'd',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'et',
  'en',
  'a',
  'au',
  'aux',
  'un',
  'une',
]);
