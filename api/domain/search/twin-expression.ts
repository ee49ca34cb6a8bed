import { closeNames, closeTexts } from './close-names.ts';
import { foldText } from './fold-text.ts';
import { JOINING_WORDS } from './joining-words.ts';
import { type KeyFamily, searchKey, worldKey } from './search-keys.ts';

/** Longer names tell enough by their first words. */
const MOST_WORDS = 8;

/**
 * What the index of names is asked for the entities that a typed one may be: those that bear one of its codes, its acronym or a
 * form of its name, or all its telling words but one. `null` when nothing is typed that could tell.
 */
export function twinExpression(typed: {
  name: string;
  acronym: string | null;
  siren: string | null;
  rna: string | null;
}): string | null {
  const key = (family: KeyFamily, value: string) => `searchKeys:/${searchKey(family, value)}/`;
  const called = [typed.name, typed.acronym ?? ''].filter((text) => foldText(text) !== '');
  const words = foldText(typed.name)
    .split(' ')
    .filter((word) => word !== '' && !JOINING_WORDS.has(word))
    .slice(0, MOST_WORDS);
  const clauses = [
    ...called.flatMap((text) => [key('name', text), key('alias', text)]),
    ...closeForms(typed.name).map((form) => key('close', form)),
    ...[typed.siren, typed.rna].flatMap((code) => (code ? [key('code', code)] : [])),
    ...wordSets(words).map(
      (set) => `(${set.map((word) => `+(foldedName:${word} otherNames:${word})`).join(' ')})`,
    ),
  ];
  return clauses.length === 0 ? null : `+searchKeys:${worldKey(false)} +(${clauses.join(' ')})`;
}

function closeForms(name: string): readonly string[] {
  return [...new Set([...closeNames(name), ...closeTexts(name)])].filter((form) => form !== 'kind');
}

/** All the words, and all but one in turn: names that share four fifths of their words hold one of these sets. */
function wordSets(words: readonly string[]): (readonly string[])[] {
  if (words.length < 2) return [];
  const without = words.length < 3 ? [] : words.map((_, place) => words.filter((__, at) => at !== place));
  return [words, ...without];
}
