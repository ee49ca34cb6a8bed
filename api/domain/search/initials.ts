import { foldText } from './fold-text.ts';
import { JOINING_WORDS } from './search-words.ts';

const FORMS = new Set(['cc', 'ca', 'cu']);
const FEWEST = 3;

/**
 * Initials of an official name, its form whole: joining words left out, then said too, as régions are called. « CA d'Hénin-Carvin »
 * gives `cahc` and `cadhc`, « Provence-Alpes-Côte d'Azur » `paca`, « Hauts-de-France » `hdf`. Derived, never a claim: no source says
 * that anybody uses them. Nothing under three letters.
 */
export function initialsOf(name: string): readonly string[] {
  const words = foldText(name).split(' ').filter(Boolean);
  const without = words.filter((word) => !JOINING_WORDS.has(word));
  const initials = [without, words].map((some) =>
    some.map((word) => (FORMS.has(word) ? word : word.slice(0, 1))).join(''),
  );
  return [...new Set(initials)].filter(({ length }) => length >= FEWEST);
}
