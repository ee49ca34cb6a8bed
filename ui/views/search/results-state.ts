import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs';
import type { SearchKind, SearchLevel } from '../../data/search-documents.ts';
import { KINDS } from '../../kit/kinds.ts';
import { LEVELS } from '../../kit/relations.ts';

const words = parseAsArrayOf(parseAsString).withDefault([]);

/** What is searched and how it is narrowed, all of it in the address; words the vocabulary lacks are left aside. */
export function useResultsState() {
  const [{ q, nature, niveau }, set] = useQueryStates({
    q: parseAsString.withDefault(''),
    nature: words,
    niveau: words,
  });
  return {
    text: q.trim(),
    kinds: nature.filter((code): code is SearchKind => KINDS.some((kind) => kind.code === code)),
    levels: niveau.filter((code): code is SearchLevel => LEVELS.includes(code)),
    search: (text: string) => void set({ q: text || null, nature: null, niveau: null }, { history: 'push' }),
    choose: ({ kinds, levels }: { kinds?: SearchKind[]; levels?: SearchLevel[] }) =>
      void set(
        { ...(kinds ? { nature: kinds } : {}), ...(levels ? { niveau: levels } : {}) },
        { history: 'replace' },
      ),
  };
}
