import { parseInsee } from './official-codes.ts';

const LEVELS: Readonly<Record<string, string>> = {
  commune: 'COMMUNE',
  departement: 'DEPARTEMENT',
  region: 'REGION',
};

/**
 * Slugs of the territorial frame are made of a level and an official code: `commune-85307`, `epci-245900410`. The code is what
 * the slug names once nothing bears it. `null` for any other slug.
 */
export function codeOfSlug(slug: string): { readonly code: string; readonly level: string } | null {
  const [, family = '', figures = ''] = /^(commune|departement|region|epci)-([0-9a-z]+)$/i.exec(slug) ?? [];
  if (family === 'epci') return /^\d{9}$/.test(figures) ? { code: figures, level: 'EPCI' } : null;
  const code = parseInsee(figures);
  const level = LEVELS[family];
  return code !== null && level !== undefined ? { code, level } : null;
}
