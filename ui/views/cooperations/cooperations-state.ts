import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { codeOf } from '../../graph/short-code.ts';

/** Three ways to see the same thing. */
export const VIEWS = ['carte', 'graphe', 'tableau'] as const;
type View = (typeof VIEWS)[number];

/** Links of a chosen tie that an address holds; one of more is told by these, and the list says how many it leaves. */
export const TIE_MOST = 60;

/** State of the screen, all of it in the address: how it is seen and what is chosen, an entity or a tie. */
export function useCooperationsState() {
  const [{ vue, choix, liens }, set] = useQueryStates({
    vue: parseAsStringLiteral(VIEWS).withDefault('carte'),
    choix: parseAsString,
    liens: parseAsArrayOf(parseAsString),
  });
  return {
    view: vue,
    selection: choix,
    /** Short codes of the links of the tie chosen. */
    tie: liens,
    show: (view: View) => void set({ vue: view }, { history: 'push' }),
    select: (slug: string | null) => void set({ choix: slug, liens: null }, { history: 'replace' }),
    selectTie: (links: readonly string[]) =>
      void set(
        { choix: null, liens: links.length > 0 ? links.slice(0, TIE_MOST).map(codeOf) : null },
        { history: 'replace' },
      ),
  };
}
