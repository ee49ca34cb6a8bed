import { parseAsString, useQueryState } from 'nuqs';
import { TERRITORY_PARAMETER } from './territory-address.ts';
import { WorkingTerritoryDocument } from './territory-documents.ts';
import { useAnswer } from './use-answer.ts';

export interface WorkingTerritory {
  readonly slug: string;
  /** The slug until the name has come, or when no such collectivity is known. */
  readonly name: string;
  readonly level: string | null;
  readonly insee: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** `unknown` when no collectivity bears this slug: screens then show the whole of France. */
  readonly state: 'asked' | 'known' | 'unknown';
}

/**
 * The collectivity the reader works on, read from the address; `null` for the whole of France. Every screen that lists or
 * counts is scoped to it.
 */
export function useWorkingTerritory(): WorkingTerritory | null {
  const [slug] = useQueryState(TERRITORY_PARAMETER, parseAsString);
  const { data, waiting } = useAnswer(WorkingTerritoryDocument, { slug: slug ?? '' }, { pause: !slug });
  if (!slug) return null;
  const found = data?.entity.__typename === 'EntityFound' ? data.entity.entity : null;
  if (found?.slug === slug && found.kind === 'Collectivity') {
    const { name, level, insee, position } = { level: null, insee: null, ...found };
    return {
      slug,
      name,
      level,
      insee,
      lat: position?.lat ?? null,
      lon: position?.lon ?? null,
      state: 'known',
    };
  }
  const state = data && !waiting ? 'unknown' : 'asked';
  return { slug, name: slug, level: null, insee: null, lat: null, lon: null, state };
}

/** Changes where the reader works, on the screen as it is; `null` for the whole of France. A step one can go back from. */
export function useWorkOn(): (slug: string | null) => void {
  const [, set] = useQueryState(TERRITORY_PARAMETER, parseAsString.withOptions({ history: 'push' }));
  return (slug) => void set(slug);
}
