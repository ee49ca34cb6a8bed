const SIREN_DIGITS = 9;
const SIRET_DIGITS = 14;

interface SirenRead {
  readonly typed: string;
  readonly compact: string;
  /** In groups, as official documents print it. */
  readonly spaced: string;
  readonly shape: 'SIREN' | 'SIRET' | null;
}

/** What an address gives for a SIREN or a SIRET, spaces, dots and hyphens forgiven; its key is for the API to judge. */
export function readSiren(typed: string): SirenRead {
  const compact = typed.replace(/[\s.\u00a0\u202f-]/g, '');
  const spaced = compact.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ').trim();
  const numeric = /^\d+$/.test(compact);
  if (numeric && compact.length === SIREN_DIGITS) return { typed, compact, spaced, shape: 'SIREN' };
  if (numeric && compact.length === SIRET_DIGITS) return { typed, compact, spaced, shape: 'SIRET' };
  return { typed, compact, spaced, shape: null };
}

/** What an address gives for an INSEE code: région or département (2 or 3 characters) or commune (5). */
export function readInsee(typed: string): { typed: string; compact: string; wellFormed: boolean } {
  const compact = typed.replace(/\s/g, '').toUpperCase();
  return { typed, compact, wellFormed: /^(\d{2,3}|2[AB]|(\d{2}|2[AB])\d{3})$/.test(compact) };
}
