import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

/** Three ways to see the same thing. */
export const VIEWS = ['carte', 'graphe', 'tableau'] as const;
type View = (typeof VIEWS)[number];

/** State of the screen, all of it in the address: how it is seen and what is chosen. */
export function useCooperationsState() {
  const [{ vue, choix }, set] = useQueryStates({
    vue: parseAsStringLiteral(VIEWS).withDefault('carte'),
    choix: parseAsString,
  });
  return {
    view: vue,
    selection: choix,
    show: (view: View) => void set({ vue: view }, { history: 'push' }),
    select: (slug: string | null) => void set({ choix: slug }, { history: 'replace' }),
  };
}
