import {
  createSerializer,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { CELLS } from '../../gaps/matrix/square-sizes.ts';
import { MATRIX_ORDERS, type MatrixOrder } from './matrix-order.ts';

/** Three ways to see the same pairs. */
export const VIEWS = ['matrice', 'graphe', 'carte'] as const;
export type View = (typeof VIEWS)[number];

/** What is chosen: nothing, one authority, or two of them. */
export type Selection = readonly [] | readonly [string] | readonly [string, string];

/** Two slugs hold no comma: « a,b » in the address is a pair. */
export function selectionOf(written: string | null): Selection {
  const [a, b] = (written ?? '').split(',').filter((slug) => slug !== '');
  if (a === undefined) return [];
  return b === undefined || a === b ? [a] : [a, b];
}

const serialize = createSerializer({ territoire: parseAsString, choix: parseAsString, date: parseAsString });

/** State of the screen, all of it in the address. */
export function usePartnershipsState() {
  const [{ vue, choix, ordre, taille, date, seul, semblables }, set] = useQueryStates({
    vue: parseAsStringLiteral(VIEWS).withDefault('matrice'),
    choix: parseAsString,
    ordre: parseAsStringLiteral(MATRIX_ORDERS).withDefault('niveau'),
    taille: parseAsInteger,
    date: parseAsString,
    seul: parseAsBoolean.withDefault(true),
    semblables: parseAsString,
  });
  return {
    view: vue,
    selection: selectionOf(choix),
    order: ordre,
    /** Rank of the size of a cell; `null` for the one that suits the number of authorities. */
    size: taille === null ? null : Math.min(CELLS.length - 1, Math.max(0, taille)),
    asOf: date,
    /** Only the pairs of the territory one works on, where it is one of those compared. */
    own: seul,
    /** Whose look-alikes are asked for, when it is not who is chosen. */
    alike: semblables,
    /** Address of a pair with the date that was asked, and nothing of how it is seen. */
    addressOf: (territory: string, pair: readonly [string, string]) =>
      `/partenariats${serialize({ territoire: territory, choix: pair.join(','), date })}`,
    show: (view: View) => void set({ vue: view }, { history: 'push' }),
    select: (selection: Selection) =>
      void set(
        { choix: selection.length === 0 ? null : selection.join(','), semblables: null },
        { history: 'replace' },
      ),
    arrange: (order: MatrixOrder) => void set({ ordre: order }, { history: 'replace' }),
    resize: (size: number) => void set({ taille: size }, { history: 'replace' }),
    at: (asOf: string | null) => void set({ date: asOf }, { history: 'push' }),
    keepOwn: (own: boolean) => void set({ seul: own }, { history: 'replace' }),
    askAlike: (slug: string) => void set({ semblables: slug }, { history: 'replace' }),
  };
}

export type PartnershipsState = ReturnType<typeof usePartnershipsState>;
