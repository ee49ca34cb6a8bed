/** Longest input that is read: what follows adds nothing a name could match. */
const READ_CHARACTERS = 200;
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

/** French words that join names without telling them apart. */
const JOINING_WORDS = new Set([
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

/** The official list writes « CC du Pays… » where documents write « communauté de communes »: either finds the other. */
const ALSO_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  communaute: ['cc', 'ca', 'cu'],
  communes: ['cc'],
  agglomeration: ['ca'],
  urbaine: ['cu'],
  cc: ['communes'],
  ca: ['agglomeration'],
  cu: ['urbaine'],
};

/** Other ways in which names write a word; none for most words. */
export function alsoWritten(word: string): readonly string[] {
  return ALSO_WRITTEN[word] ?? [];
}

/** Letters and digits without accents or case; elisions and punctuation become spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Words of a search, in the order typed: folded, at most eight, joining words left out unless nothing else stands.
 * Nothing of the search engine's own syntax survives, so that `*`, `"` or `+(` are only characters.
 * Empty when the text holds no letter and no digit.
 */
export function searchWords(text: string): string[] {
  const words = foldText(codesJoined(text.slice(0, READ_CHARACTERS)))
    .split(' ')
    .filter(Boolean);
  const telling = words.filter((word) => !JOINING_WORDS.has(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
}

/** A SIREN or a SIRET is often typed in groups: « 246 200 844 » is one word. */
function codesJoined(text: string): string {
  return text.replace(/\b\d{3}(?:\s\d{3}){2}(?:\s\d{5})?\b/gu, (code) => code.replace(/\s/g, ''));
}

/**
 * Full-text expression for the words of a search: every word must be found, exactly, as a beginning or with
 * one or two letters wrong. `null` when there is no word.
 */
export function fullTextExpression(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  return words.map((word) => `+(${wordAlternatives(word).join(' ')})`).join(' ');
}

function wordAlternatives(word: string): string[] {
  const alternatives = [
    `foldedName:${word}^8`,
    `searchText:${word}^4`,
    `foldedName:${word}*^3`,
    `searchText:${word}*^2`,
  ];
  alternatives.push(...alsoWritten(word).map((other) => `searchText:${other}^2`));
  // A code is right or wrong; only words of letters are allowed a slip, and short ones none.
  if (/^\p{L}+$/u.test(word) && word.length >= 4) {
    const slips = word.length >= 8 ? 2 : 1;
    alternatives.push(`foldedName:${word}~${slips}^0.6`, `searchText:${word}~${slips}^0.4`);
  }
  return alternatives;
}
