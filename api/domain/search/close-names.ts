import { singular } from './activity-stem.ts';
import { foldText } from './fold-text.ts';
import { JOINING_WORDS } from './joining-words.ts';

/** What one leaves out of a name, or adds to it: « Auton’Hommes » is « PTCE Auton’Hommes ». */
const KINDS_LEFT_OUT = new Set([
  'ptce',
  'pole',
  'poles',
  'association',
  'scic',
  'plateforme',
  'cluster',
  'reseau',
  'projet',
]);
const FEWEST_LETTERS = 3;
/** Words glued two by two are looked for from this many letters on: shorter ones are words of their own. */
const FEWEST_JOINED = 6;

/** Shorter words are compared as they are: « dans » is not a plural. */
const SHORTEST_PLURAL = 5;

const inSingular = (word: string) => (word.length < SHORTEST_PLURAL ? word : singular(word));

/**
 * Forms of a name that people write nearly: without spaces, plurals nor joining words, or with these, with and without what it says in
 * brackets; and, marked, without the kind of thing that begins it. None under three letters.
 */
export function closeNames(name: string): readonly string[] {
  const forms = [name, name.replace(/\s*\([^)]*\)/g, '')].map(wordsOf);
  return formsOf(forms);
}

/**
 * Forms under which a typed text may be the name of something: one of them is among its `closeNames`. « Auton’Hommes » and « pôle
 * Auton’Hommes » are « PTCE Auton’Hommes », but « pôle du Gard » is not « Gard ».
 */
export function closeTexts(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !JOINING_WORDS.has(word));
  return [...new Set([...formsOf([words]), marked(telling.map(inSingular).join(''))])];
}

const wordsOf = (name: string) => foldText(name).split(' ').filter(Boolean);

const marked = (glued: string) => `kind${glued}`;

function formsOf(forms: readonly (readonly string[])[]): readonly string[] {
  const glued = forms.flatMap((words) => {
    const telling = words.filter((word) => !JOINING_WORDS.has(word));
    const bare = telling.slice(1).map(inSingular).join('');
    const isKind = KINDS_LEFT_OUT.has(telling[0] ?? '') && bare.length >= FEWEST_LETTERS;
    return [telling.map(inSingular).join(''), words.join(''), ...(isKind ? [marked(bare)] : [])];
  });
  return [...new Set(glued)].filter(({ length }) => length >= FEWEST_LETTERS);
}

/** Words of a name glued two by two: « recyclo occ » is « recycloocc ». */
export function joinedWords(name: string): readonly string[] {
  const words = foldText(name).split(' ').filter(Boolean);
  const pairs = words.slice(1).map((word, place) => `${words[place] ?? ''}${word}`);
  return [...new Set(pairs)].filter(({ length }) => length >= FEWEST_JOINED);
}
