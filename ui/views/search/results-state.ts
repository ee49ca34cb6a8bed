import { parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { SearchKind, SearchLevel } from '../../data/search-documents.ts';
import { KINDS } from '../../kit/kinds.ts';
import { LEVELS } from '../../kit/relations.ts';

/** Answers shown at first, and added each time the reader asks for more. */
export const PAGE = 25;
/** As far as an address may ask to read at once: beyond, the reader asks for more again. */
const MOST_SHOWN = 1_000;

/** Where answers stand: in the territory the reader works on, or anywhere. */
export const EXTENTS = ['partout', 'territoire'] as const;
export type Extent = (typeof EXTENTS)[number];

/** How the text is read: as a question when it asks one, or as a name whatever it says. */
const READINGS = ['question', 'nom'] as const;

const words = parseAsArrayOf(parseAsString).withDefault([]);

export type ResultsState = ReturnType<typeof useResultsState>;

/**
 * What is searched, how it is narrowed and how far it was read, all of it in the address; words the vocabulary lacks are
 * left aside.
 */
export function useResultsState() {
  const [{ q, nature, niveau, jusque, etendue, lire }, set] = useQueryStates({
    q: parseAsString.withDefault(''),
    nature: words,
    niveau: words,
    jusque: parseAsInteger.withDefault(PAGE),
    etendue: parseAsStringLiteral(EXTENTS).withDefault('partout'),
    lire: parseAsStringLiteral(READINGS).withDefault('question'),
  });
  return {
    text: q.trim(),
    kinds: nature.filter((code): code is SearchKind => KINDS.some((kind) => kind.code === code)),
    levels: niveau.filter((code): code is SearchLevel => LEVELS.includes(code)),
    /** How many answers are shown. */
    shown: Math.min(Math.max(jusque, PAGE), MOST_SHOWN),
    extent: etendue,
    asName: lire === 'nom',
    readAsName: (asName: boolean) =>
      void set(
        { lire: asName ? 'nom' : null, nature: null, niveau: null, jusque: null },
        { history: 'push' },
      ),
    search: (text: string) =>
      void set(
        { q: text || null, lire: null, nature: null, niveau: null, jusque: null },
        { history: 'push' },
      ),
    choose: ({ kinds, levels }: { kinds?: SearchKind[]; levels?: SearchLevel[] }) =>
      void set(
        { ...(kinds ? { nature: kinds } : {}), ...(levels ? { niveau: levels } : {}), jusque: null },
        { history: 'replace' },
      ),
    reach: (extent: Extent) => void set({ etendue: extent, jusque: null }, { history: 'replace' }),
    show: (shown: number) => void set({ jusque: shown }, { history: 'replace' }),
  };
}
