import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

/** Three ways to see the same thing. */
export const VIEWS = ['carte', 'graphe', 'tableau'] as const;
type View = (typeof VIEWS)[number];

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
    /** The tie chosen, as `tie-address.ts` writes it. */
    tie: liens,
    show: (view: View) => void set({ vue: view }, { history: 'push' }),
    select: (slug: string | null) => void set({ choix: slug, liens: null }, { history: 'replace' }),
    selectTie: (codes: readonly string[]) =>
      void set({ choix: null, liens: codes.length > 0 ? [...codes] : null }, { history: 'replace' }),
  };
}
