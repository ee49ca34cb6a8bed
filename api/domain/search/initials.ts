import { foldText } from './fold-text.ts';
import { JOINING_WORDS } from './search-words.ts';

const FORMS = new Set(['cc', 'ca', 'cu']);
const FEWEST = 3;

/**
 * Initials of an official name, its form whole, joining words left out: « CA d'Hénin-Carvin » gives `cahc`, « Métropole
 * Européenne de Lille » `mel`. Derived, never a claim: no source says that anybody uses them. `null` under three letters.
 */
export function initialsOf(name: string): string | null {
  const words = foldText(name)
    .split(' ')
    .filter((word) => word !== '' && !JOINING_WORDS.has(word));
  const initials = words.map((word) => (FORMS.has(word) ? word : word.slice(0, 1))).join('');
  return initials.length < FEWEST ? null : initials;
}
