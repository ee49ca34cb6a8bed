import { stdnum } from 'stdnum';

declare const brand: unique symbol;

/** Nine digits with a valid key. */
export type Siren = string & { readonly [brand]: 'Siren' };
/** Code of the Code officiel géographique: commune (5 characters), département or région (2 or 3). */
export type Insee = string & { readonly [brand]: 'Insee' };

/** `null` when the text is not a SIREN; spaces are forgiven. */
export function parseSiren(text: string): Siren | null {
  const result = stdnum['FR']?.['siren']?.validate(text);
  return result?.isValid ? (result.compact as Siren) : null;
}

/** `null` when the text cannot be the code of a commune, a département or a région. */
export function parseInsee(text: string): Insee | null {
  const code = text.trim().toUpperCase();
  return /^(\d{2}|2[AB]|\d{3}|(\d{2}|2[AB])\d{3})$/.test(code) ? (code as Insee) : null;
}
