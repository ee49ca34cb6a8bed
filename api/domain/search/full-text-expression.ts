import { WHOLE_MATCHES, WORD_SCORE } from './ranking.ts';
import { type KeyFamily, searchKey, worldKey } from './search-keys.ts';
import { alsoWritten, JOINING_WORDS, searchWords, wholeTexts } from './search-words.ts';

/** What a typed code may have lost: a spreadsheet eats the zero that begins « 01001 ». */
const EATEN_ZERO = /^(\d|\d{4})$/;
const FEWEST_CODE_DIGITS = 3;

/** Whole codes the text may be, the one whose first zero was eaten last. */
export function codesTyped(text: string): { readonly code: string; readonly zeroEaten: boolean }[] {
  return wholeTexts(text)
    .slice(0, 1)
    .map((whole) => whole.replace(/ /g, ''))
    .filter((code) => /\d/.test(code))
    .flatMap((code) => [
      { code, zeroEaten: false },
      ...(EATEN_ZERO.test(code) ? [{ code: `0${code}`, zeroEaten: true }] : []),
    ]);
}

/**
 * What the full-text index is asked for a text: in one world, every word, exactly or as a beginning; or the whole text as a
 * name or a code. Each match weighs the same whatever its length and its rarity (regular expressions and beginnings are
 * scored so), and whole matches weigh far more, so that the score tells them (see `WHOLE_MATCHES`).
 * With `slips`, words of letters forgive one or two of them. `null` when there is no word.
 */
export function fullTextExpression(
  text: string,
  { demonstration, slips }: { demonstration: boolean; slips: boolean },
): string | null {
  const words = searchWords(text);
  if (words.length === 0) return null;
  const share = WORD_SCORE / words.length;
  const every = words
    .map(
      (word) =>
        `+(${[...wordAlternatives(word, share, words.length === 1), ...(slips ? slipsOf(word, share) : [])].join(' ')})`,
    )
    .join(' ');
  return `+searchKeys:${worldKey(demonstration)}^0 +((${every}) ${wholeMatches(text).join(' ')})`;
}

/**
 * Entities of a level, or of any, that a code which nothing is known by leads to: one that it was the code of, or that it is
 * the code of a part of; or that bears it, for a slug may be made of a code in force.
 */
export function heirExpression(code: string, level: string | null): string {
  const families: KeyFamily[] = ['code', 'pastcode', 'district'];
  const keys = families.map((family) => `searchKeys:${searchKey(family, code)}`).join(' ');
  return level === null ? keys : `+searchKeys:${searchKey('level', level)} +(${keys})`;
}

function wordAlternatives(word: string, share: number, alone: boolean): string[] {
  const weigh = (clause: string, part: number) => `${clause}^${(share * part).toFixed(3)}`;
  const alternatives = [
    weigh(`foldedName:/${word}/`, 0.7),
    weigh(`foldedName:${word}*`, 0.3),
    weigh(`otherNames:/${word}/`, 0.35),
    weigh(`otherNames:${word}*`, 0.15),
    // Alone, a word that names are full of tells nothing of a former one.
    ...(alone && (JOINING_WORDS.has(word) || alsoWritten(word, { alone: false }).includes('st'))
      ? []
      : [weigh(`pastNames:/${word}/`, 0.2), weigh(`pastNames:${word}*`, 0.1)]),
    ...alsoWritten(word, { alone }).flatMap((other) => [
      weigh(`foldedName:/${other}/`, 0.7),
      weigh(`otherNames:/${other}/`, 0.35),
      weigh(`pastNames:/${other}/`, 0.2),
    ]),
  ];
  // A code is right or wrong: no slip, and its beginning only once it tells something.
  if (/\d/.test(word) && word.length >= FEWEST_CODE_DIGITS) {
    const families: KeyFamily[] = ['code', 'pastcode', 'postal'];
    alternatives.push(...families.map((family) => weigh(`searchKeys:${searchKey(family, word)}*`, 0.3)));
  }
  return alternatives;
}

function slipsOf(word: string, share: number): string[] {
  if (!/^\p{L}+$/u.test(word) || word.length < 4) return [];
  const slips = word.length >= 8 ? 2 : 1;
  return ['foldedName', 'otherNames', 'pastNames'].map(
    (field) => `${field}:${word}~${slips}^${(share * 0.1).toFixed(3)}`,
  );
}

function wholeMatches(text: string): string[] {
  const codes = codesTyped(text).map(({ code }) => code);
  return WHOLE_MATCHES.flatMap(({ family, floor }) => {
    const values = CODE_FAMILIES.has(family) ? codes : wholeTexts(text);
    return [...new Set([...values, ...(family === 'district' ? wholeTexts(text) : [])])].map(
      (value) => `searchKeys:/${searchKey(family, value)}/^${floor}`,
    );
  });
}

const CODE_FAMILIES: ReadonlySet<KeyFamily> = new Set(['code', 'pastcode', 'postal', 'district']);
