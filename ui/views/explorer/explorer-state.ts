import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs';

const words = parseAsArrayOf(parseAsString).withDefault([]);

/**
 * State of the explorer, all of it in the address: what was opened, what is chosen (`link:…` for a link), which kinds
 * and certainties are taken away. Opening and choosing are steps one can go back from.
 */
export function useExplorerState() {
  const [{ centre, choix, sans, certitudesSans }, set] = useQueryStates({
    centre: words,
    choix: parseAsString,
    sans: words,
    certitudesSans: words,
  });
  const toggled = (list: readonly string[], word: string) =>
    list.includes(word) ? list.filter((entry) => entry !== word) : [...list, word];
  return {
    opened: centre,
    selection: choix,
    hiddenKinds: sans,
    hiddenCertainties: certitudesSans,
    select: (id: string | null) => void set({ choix: id }, { history: 'replace' }),
    open: (slug: string) =>
      void set({ centre: [...new Set([...centre, slug])], choix: slug }, { history: 'push' }),
    closeLast: () => void set({ centre: centre.slice(0, -1), choix: null }, { history: 'push' }),
    toggleKind: (kind: string) => void set({ sans: toggled(sans, kind) }, { history: 'replace' }),
    toggleCertainty: (word: string) =>
      void set({ certitudesSans: toggled(certitudesSans, word) }, { history: 'replace' }),
  };
}
