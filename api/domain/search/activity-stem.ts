/** A root shorter than this would join words that have nothing in common: « format » is no « forme ». */
const SHORTEST_ROOT = 5;

/**
 * Endings of French nouns, adjectives and verbs that name one activity in several ways: « alimentation », « alimentaire » ;
 * « jardin », « jardinage », « jardinier ». Folded, the longest first.
 */
const ENDINGS = [
  'issements',
  'issement',
  'ellement',
  'ivement',
  'ations',
  'ation',
  'ateur',
  'atrice',
  'itions',
  'ition',
  'arite',
  'ement',
  'istes',
  'ative',
  'eries',
  'euses',
  'ique',
  'iste',
  'isme',
  'atif',
  'aire',
  'able',
  'ible',
  'ance',
  'ence',
  'erie',
  'euse',
  'ment',
  'elle',
  'ienne',
  'iere',
  'iers',
  'age',
  'ant',
  'eur',
  'ier',
  'ion',
  'ite',
  'ive',
  'oire',
  'ure',
  'iat',
  'ien',
  'ale',
  'ere',
  'at',
  'al',
  'el',
  'er',
  'ez',
  'ic',
  'ie',
  'if',
  'ir',
  'ee',
  'e',
].sort((a, b) => b.length - a.length);

/** Words whose endings would lead to another family, or away from their own. */
const OF_ANOTHER_FAMILY: Readonly<Record<string, string>> = {
  ressourcerie: 'ressourcerie',
  cooperative: 'cooperativ',
  cooperatif: 'cooperativ',
  recyclo: 'recycl',
  artistique: 'artist',
};

/**
 * Root of a folded French word, the same for the words of one family; the word itself when it is short or holds a digit.
 * Our own rather than the light stemmer of the database: that one keeps « alimentaire » from « alimentation » and « velo »
 * from « vélo », and could not say afterwards which word of a sentence it had recognised.
 */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const single = singular(word);
  const known = OF_ANOTHER_FAMILY[single];
  if (known !== undefined) return known;
  const one = single.replace(/que$/, 'c');
  const ending = ENDINGS.find((end) => one.endsWith(end) && one.length - end.length >= SHORTEST_ROOT);
  return ending ? one.slice(0, -ending.length) : one;
}

export function singular(word: string): string {
  if (word.length > 5 && word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.length > 3 && /[^s]s$/.test(word)) return word.slice(0, -1);
  return word.length > 4 && /[ae]ux$/.test(word) ? word.slice(0, -1) : word;
}

/** Does a word end in an accented é, whatever its gender and number? Accents tell « usagés » from « usages », which have one root. */
export const endsAccented = (written: string) => /ée?s?$/i.test(written.normalize('NFC'));
