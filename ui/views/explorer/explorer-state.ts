import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs';

/** An entity opened in the drawing; `relations` names those it was opened by, empty for all of them. */
export interface OpenedEntity {
  readonly slug: string;
  readonly relations: readonly string[];
}

/** « slug » for an entity opened whole, « slug~SUPPORTS~CARRIES » for one opened by some relations. */
function readOpened(word: string): OpenedEntity {
  const [slug = '', ...relations] = word.split('~');
  return { slug, relations };
}

function opening(opened: readonly OpenedEntity[], slug: string, relation: string | undefined): string[] {
  const before = opened.find((entity) => entity.slug === slug);
  const others = opened.filter((entity) => entity !== before);
  const whole = relation === undefined || before?.relations.length === 0;
  const relations = whole ? [] : [...new Set([...(before?.relations ?? []), relation])];
  return [...others, { slug, relations }].map((entity) => [entity.slug, ...entity.relations].join('~'));
}

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
  const opened = centre.map(readOpened);
  return {
    opened,
    selection: choix,
    hiddenKinds: sans,
    hiddenCertainties: certitudesSans,
    select: (id: string | null) => void set({ choix: id }, { history: 'replace' }),
    open: (slug: string, relation?: string) =>
      void set({ centre: opening(opened, slug, relation), choix: slug }, { history: 'push' }),
    closeLast: () => void set({ centre: centre.slice(0, -1), choix: null }, { history: 'push' }),
    toggleKind: (kind: string) => void set({ sans: toggled(sans, kind) }, { history: 'replace' }),
    toggleCertainty: (word: string) =>
      void set({ certitudesSans: toggled(certitudesSans, word) }, { history: 'replace' }),
  };
}
