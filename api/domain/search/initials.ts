import { foldText } from './fold-text.ts';
import { JOINING_WORDS } from './joining-words.ts';

/** Words that say the form of a body: whole in its initials, and left out of them as well, as people do. */
const FORMS: Readonly<Record<string, string>> = {
  cc: 'cc',
  ca: 'ca',
  cu: 'cu',
  metropole: 'm',
  eurometropole: 'em',
};
const FEWEST = 3;

/**
 * Initials of an official name: joining words left out, then said too, as régions are called. « CA d'Hénin-Carvin » gives
 * `cahc` and `cadhc`, « Provence-Alpes-Côte d'Azur » `paca`, « Hauts-de-France » `hdf`. Derived, never a claim: no source says
 * that anybody uses them. Nothing under three letters.
 */
export function initialsOf(name: string): readonly string[] {
  return initialsOfWords(foldText(name).split(' ').filter(Boolean));
}

/** The same without the form of the body: `hc`, too short, or `tpm` of « Métropole Toulon-Provence-Méditerranée ». */
export function initialsWithoutForm(name: string): readonly string[] {
  const words = foldText(name).split(' ').filter(Boolean);
  const bare = words.filter((word) => !(word in FORMS));
  return bare.length === words.length ? [] : initialsOfWords(bare);
}

function initialsOfWords(words: readonly string[]): readonly string[] {
  const without = words.filter((word) => !JOINING_WORDS.has(word));
  const initials = [without, words].map((some) =>
    some.map((word) => FORMS[word] ?? word.slice(0, 1)).join(''),
  );
  return [...new Set(initials)].filter(({ length }) => length >= FEWEST);
}
