import type { Provenance } from './provenance.ts';

interface SourceRead {
  readonly title: string;
  readonly date?: string | null | undefined;
}

/** Sources of the facts that leave: each title once, in order, and the date of the most recent; `null` when they could not be had. */
export function sourcesOf(read: Iterable<SourceRead> | null): Pick<Provenance, 'sources' | 'dataDate'> {
  if (read === null) return { sources: null, dataDate: null };
  const sources = [...read];
  const dates = sources.flatMap(({ date }) => date ?? []).sort();
  return {
    sources: [...new Set(sources.map(({ title }) => title))].sort((a, b) => a.localeCompare(b, 'fr')),
    dataDate: dates.at(-1) ?? null,
  };
}
