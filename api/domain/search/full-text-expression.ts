import { withAcronyms, withoutAcronyms } from './acronyms.ts';
import { closeTexts } from './close-names.ts';
import { foldText } from './fold-text.ts';
import { JOINING_WORDS } from './joining-words.ts';
import { WHOLE_MATCHES, WORD_SCORE } from './ranking.ts';
import { type KeyFamily, searchKey, worldKey } from './search-keys.ts';
import { alsoWritten, levelled, searchWords, townOf, unabbreviated, wholeTexts } from './search-words.ts';

/** What a typed code may have lost: a spreadsheet eats the zero that begins « 01001 ». */
const EATEN_ZERO = /^(\d|\d{4})$/;
const FEWEST_CODE_DIGITS = 3;
const YEAR = /^(19|20)\d\d$/;
const DEPARTEMENT_CODE = /^(\d{2}|2[ab]|97\d)$/;

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
  const matches = [
    every(words, { slips, score: WORD_SCORE }),
    ...[...textsOf(text).slice(1), ...gluedPairs(text)].map((one) =>
      every(searchWords(one), { slips: false, score: WORD_SCORE }),
    ),
    ...wholeMatches(text),
    ...joinedMatches(text),
    ...numberedMatches(text),
    ...levelMatches(text, slips),
  ];
  return `+searchKeys:${worldKey(demonstration)}^0 +(${matches.join(' ')})`;
}

/** A text, and the same with its acronyms for what they stand for, and the other way round. */
export function textsOf(text: string): string[] {
  return distinctTexts([text, withAcronyms(text, { places: true }), withoutAcronyms(text)]);
}

const distinctTexts = (texts: readonly string[]) => [
  ...new Map(texts.map((one) => [foldText(one), one])).values(),
];

/** Communes that bear a whole name and the number of their département, said before or after: « Saint-Denis 93 ». */
function numberedMatches(text: string): string[] {
  const words = foldText(text).split(' ').filter(Boolean);
  const floor = WHOLE_MATCHES.find(({ family }) => family === 'name')?.floor ?? 0;
  return [words.at(-1) ?? '', words[0] ?? ''].flatMap((code, place) => {
    const name = (place === 0 ? words.slice(0, -1) : words.slice(1)).join(' ');
    if (!DEPARTEMENT_CODE.test(code) || name === '') return [];
    const names = unabbreviated(name).map((one) => `searchKeys:/${searchKey('name', one)}/`);
    return [`(+(${names.join(' ')}) +searchKeys:/code_${code}[0-9]{${5 - code.length}}/)^${floor}`];
  });
}

/** A longer text is not a name whose words were split. */
const MOST_SPLIT_WORDS = 4;

/** A text with two of its words glued, each pair in turn: « eco pole » is « ecopole ». */
function gluedPairs(text: string): string[] {
  const words = foldText(text).split(' ').filter(Boolean);
  if (words.length > MOST_SPLIT_WORDS) return [];
  return words
    .slice(1)
    .map((word, place) =>
      [...words.slice(0, place), `${words[place] ?? ''}${word}`, ...words.slice(place + 2)].join(' '),
    );
}

/** Fewer glued letters are a word of their own. */
const FEWEST_GLUED = 6;

/** Names of which the whole text is one word written as two, or two words written as one. */
function joinedMatches(text: string): string[] {
  const words = foldText(text).split(' ').filter(Boolean);
  const glued = words.join('');
  const floor = WHOLE_MATCHES.find(({ family }) => family === 'joined')?.floor ?? 0;
  if (glued.length < FEWEST_GLUED || words.length > MOST_SPLIT_WORDS) return [];
  const fields = words.length > 1 ? [`foldedName:/${glued}/`, `otherNames:/${glued}/`] : [];
  return [`(${[...fields, `searchKeys:/${searchKey('joined', glued)}/`].join(' OR ')})^${floor}`];
}

/** Every one of some words, exactly or as a beginning, worth a score together. */
function every(words: readonly string[], { slips, score }: { slips: boolean; score: number }): string {
  const share = score / words.length;
  const clauses = words.map((word) => {
    const alternatives = wordAlternatives(word, share, words.length === 1);
    return `+(${[...alternatives, ...(slips ? slipsOf(word, share) : [])].join(' ')})`;
  });
  return `(${clauses.join(' ')})`;
}

/** Score of a name of the level said that holds the words beside it: what bears them all comes first. */
const LEVELLED_SCORE = 8;

/** Collectivities of the level that the text says, by the name it says beside: whole, else by its words. */
function levelMatches(text: string, slips: boolean): string[] {
  const said = levelled(text);
  if (said === null) return [];
  const whole = WHOLE_MATCHES.flatMap(({ family, floor }) =>
    wholeValues(family, said.names).map((name) => `searchKeys:/${searchKey(family, name)}/^${floor}`),
  );
  const words = every(said.words, { slips, score: LEVELLED_SCORE });
  const towns = said.words.flatMap((word) => townOf(word) ?? []);
  const after = towns.length === said.words.length ? towns.map((town) => `foldedName:${town}*^0.5`) : [];
  return [`(+searchKeys:${searchKey('level', said.level)}^0 +(${[words, ...whole, ...after].join(' ')}))`];
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
  if (/^\p{L}{6,}\d*$/u.test(word)) {
    alternatives.push(
      weigh(`searchKeys:/${searchKey('joined', word)}/`, 0.4),
      weigh(`searchKeys:${searchKey('joined', word)}*`, 0.3),
    );
  }
  if (YEAR.test(word)) alternatives.push(weigh(`searchKeys:/${searchKey('year', word)}/`, 0.5));
  // « Montreuil (62) »: the département of a commune, or its own code, tells homonyms apart.
  if (!alone && DEPARTEMENT_CODE.test(word)) {
    alternatives.push(weigh(`searchKeys:/code_${word}([0-9]{${5 - word.length}})?/`, 0.3));
  }
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
  // The index scores a slip by the rarity of what it finds: weighed beyond the score of a name, all are worth the same, and the
  // most peopled comes first; a former name stays below.
  return Object.entries({ foldedName: 2, otherNames: 2, pastNames: 0.03 }).map(
    ([field, weight]) => `${field}:${word}~${slips}^${(share * weight).toFixed(3)}`,
  );
}

function wholeMatches(text: string): string[] {
  const codes = codesTyped(text).map(({ code }) => code);
  return WHOLE_MATCHES.flatMap(({ family, floor }) => {
    const values = [
      ...(CODE_FAMILIES.has(family) ? codes : []),
      ...(ONLY_CODES.has(family) ? [] : wholeValues(family, NAMED.has(family) ? textsOf(text) : [text])),
    ];
    return [...new Set(values)].map((value) => `searchKeys:/${searchKey(family, value)}/^${floor}`);
  });
}

/** Ways in which some whole texts are written in a family of keys. */
function wholeValues(family: KeyFamily, texts: readonly string[]): string[] {
  if (family === 'close') return [...new Set(texts.flatMap((text) => wholeTexts(text).flatMap(closeTexts)))];
  return family === 'joined' ? [] : [...new Set(texts.flatMap(wholeTexts))];
}

const CODE_FAMILIES: ReadonlySet<KeyFamily> = new Set(['code', 'pastcode', 'postal', 'district']);
/** What is called by an acronym is found by what it stands for; what only has the same initials is not. */
const NAMED: ReadonlySet<KeyFamily> = new Set(['name', 'alias', 'close']);
const ONLY_CODES: ReadonlySet<KeyFamily> = new Set(['code', 'pastcode', 'postal']);
