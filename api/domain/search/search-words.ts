import { singular } from './activity-stem.ts';
import { foldText } from './fold-text.ts';
import { JOINING_WORDS } from './joining-words.ts';

/** Longest input that is read: what follows adds nothing a name could match. */
const READ_CHARACTERS = 200;
const MOST_WORDS = 8;
const LONGEST_WORD = 40;
const SIREN_DIGITS = 9;
const SIRET_DIGITS = 14;

/**
 * The official list writes « CC du Pays… » where documents write « communauté de communes », and everybody « St-Malo »
 * where it writes « Saint-Malo »: either finds the other.
 */
const ALSO_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  communaute: ['cc', 'ca', 'cu'],
  communes: ['cc'],
  agglomeration: ['ca'],
  agglo: ['ca', 'agglomeration'],
  urbaine: ['cu'],
  cc: ['communes'],
  ca: ['agglomeration'],
  cu: ['urbaine'],
  st: ['saint'],
  ste: ['sainte'],
  sts: ['saints'],
  stes: ['saintes'],
};

/** What people type before a code; nothing is called so. */
const CODE_LABELS = new Set(['siren', 'siret', 'insee', 'rna', 'cp', 'code', 'codes', 'postal', 'n', 'no']);

const UNABBREVIATED: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
};

/** A folded word without its abbreviation: « st » is « saint ». */
export const wholeWord = (word: string) => UNABBREVIATED[word] ?? word;

/** Endings of the words that people and places are called by after a town: « l’agglo dunkerquoise ». */
const AFTER_A_TOWN = /(oise?|aise?|ienne?|ien|aine?|ine?)s?$/;
const SHORTEST_TOWN = 4;

/** How the name of a town begins after which something is called so; null for another word. */
export function townOf(word: string): string | null {
  const town = word.replace(AFTER_A_TOWN, '');
  return town !== word && town.length >= SHORTEST_TOWN ? town : null;
}

/** Names may abbreviate what was typed whole; told by a second word, for « saint » alone would bring every « st ». */
const ABBREVIATED: Readonly<Record<string, readonly string[]>> = { saint: ['st'], sainte: ['ste'] };

/** Other ways in which names write a word typed among others, or alone; none for most words. */
export function alsoWritten(word: string, { alone }: { alone: boolean }): readonly string[] {
  return ALSO_WRITTEN[word] ?? [...(alone ? [] : (ABBREVIATED[word] ?? [])), ...inSingular(word)];
}

const FEWEST_SINGULAR = 5;

/** « anges gardins » finds « l’Ange gardin ». */
function inSingular(word: string): readonly string[] {
  const one = singular(word);
  return one === word || one.length < FEWEST_SINGULAR ? [] : [one];
}

/**
 * Words of a search, in the order typed: folded, at most eight, joining words left out unless nothing else stands. The
 * digits of a SIREN or of a SIRET are one word, that of the SIREN, however they are grouped.
 * Nothing of the search engine's own syntax survives, so that `*`, `"` or `+(` are only characters.
 * Empty when the text holds no letter and no digit.
 */
export function searchWords(text: string): string[] {
  const words = unlabelled(wordsTyped(text));
  const telling = words.filter((word) => !JOINING_WORDS.has(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
}

/** What is said of a collectivity beside its name, which official names do not hold, the longest first. */
const LEVELS_SAID: readonly (readonly [words: readonly string[], level: string])[] = Object.entries({
  COMMUNE: 'ville, mairie, commune, municipalite, hotel de ville',
  EPCI: 'agglo, agglomeration, metropole, interco, intercommunalite, epci, communaute, communaute de communes, communaute d agglomeration, communaute urbaine, cc, ca, cu',
  DEPARTEMENT: 'departement, dept, conseil departemental, conseil general',
  REGION: 'region, conseil regional, ancienne region, ex region',
})
  .flatMap(([level, said]) => said.split(', ').map((words) => [words.split(' '), level] as const))
  .toSorted(([a], [b]) => b.length - a.length);
const OF = new Set(['de', 'd', 'du', 'des']);
const ARTICLES = new Set(['l', 'la', 'le', 'les']);

/** A text that names a collectivity by its level and its name: « agglo de Lens », « Loire (département) ». */
export interface Levelled {
  readonly level: string;
  /** Ways its whole name may be written: « du Mans » is of « Mans » or of « Le Mans ». */
  readonly names: readonly string[];
  /** Words that tell the name. */
  readonly words: readonly string[];
}

/** The level that a text says and the name beside it; null when it says none, or nothing else. */
export function levelled(text: string): Levelled | null {
  const words = unlabelled(wordsTyped(text));
  for (const [said, level] of LEVELS_SAID) {
    const first = said.every((word, place) => words[place] === word);
    const last = said.every((word, place) => words.at(place - said.length) === word);
    const rest = first ? words.slice(said.length) : last ? words.slice(0, -said.length) : [];
    const telling = rest.filter((word) => !JOINING_WORDS.has(word));
    if (telling.length === 0) continue;
    return { level, names: [...new Set(first ? namesAfter(rest) : [rest.join(' ')])], words: telling };
  }
  return null;
}

function namesAfter([of = '', ...name]: readonly string[]): string[] {
  const whole = [of, ...name].join(' ');
  if (!OF.has(of)) return [whole];
  const [article = '', ...bare] = name;
  const named = name.join(' ');
  if (ARTICLES.has(article)) return [named, bare.join(' ')];
  return of === 'du' ? [named, `le ${named}`] : of === 'des' ? [named, `les ${named}`] : [named];
}

/** The whole text as a name may be written, « st » and « saint » alike. None when it holds no word. */
export function wholeTexts(text: string): string[] {
  const words = unlabelled(wordsTyped(text));
  return words.length === 0 ? [] : unabbreviated(words.join(' '));
}

/** A name as it is written, and with its abbreviations whole. */
export function unabbreviated(name: string): string[] {
  const whole = name.split(' ').map(wholeWord);
  return [...new Set([name, whole.join(' ')])];
}

/** Is the text the code of an establishment, whose first nine digits name the body it belongs to? */
export function isSiret(text: string): boolean {
  const typed = unlabelled(foldText(text.slice(0, READ_CHARACTERS)).split(' ')).join('');
  return new RegExp(`^\\d{${SIRET_DIGITS}}$`).test(typed);
}

function wordsTyped(text: string): string[] {
  const words = foldText(text.slice(0, READ_CHARACTERS)).split(' ').filter(Boolean);
  // « 8ème » is written « 8e » in names.
  return codesJoined(words.map((word) => word.replace(/^(\d{1,2})i?eme$/, '$1e')));
}

/** « 246 200 844 » is one word, and « 246 200 844 00012 » names the same body. */
function codesJoined(words: readonly string[]): string[] {
  const joined: string[] = [];
  let group: string[] = [];
  const close = () => {
    const digits = group.join('');
    const isCode = digits.length === SIREN_DIGITS || digits.length === SIRET_DIGITS;
    joined.push(...(isCode ? [digits.slice(0, SIREN_DIGITS)] : group));
    group = [];
  };
  for (const word of words) {
    if (/^\d+$/.test(word)) group.push(word);
    else {
      close();
      joined.push(word);
    }
  }
  close();
  return joined;
}

/** Words without those that only announce a code. */
function unlabelled(words: readonly string[]): string[] {
  const hasCode = words.some((word) => /\d/.test(word) && word.length >= 2);
  return hasCode ? words.filter((word) => !CODE_LABELS.has(word)) : [...words];
}
