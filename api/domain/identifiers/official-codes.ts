import { stdnum } from 'stdnum';

declare const brand: unique symbol;

/** Nine digits with a valid key. */
export type Siren = string & { readonly [brand]: 'Siren' };
/** Code of the Code officiel géographique: commune (5 characters), département or région (2 or 3). */
export type Insee = string & { readonly [brand]: 'Insee' };

const SIREN_DIGITS = 9;
const SIRET_DIGITS = 14;

/**
 * `null` when the text is not a SIREN; spaces are forgiven. A SIRET names an establishment: its SIREN is that of the
 * body it belongs to.
 */
export function parseSiren(text: string): Siren | null {
  const kind = digitsOf(text) === SIRET_DIGITS ? 'siret' : 'siren';
  const result = stdnum['FR']?.[kind]?.validate(text.trim());
  return result?.isValid ? (result.compact.slice(0, SIREN_DIGITS) as Siren) : null;
}

/** `null` when the text cannot be the code of a commune, a département or a région; spaces are forgiven. */
export function parseInsee(text: string): Insee | null {
  const code = text.replace(/\s/g, '').toUpperCase();
  return /^(\d{2}|2[AB]|\d{3}|(\d{2}|2[AB])\d{3})$/.test(code) ? (code as Insee) : null;
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length;
}
