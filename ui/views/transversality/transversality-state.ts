import {
  createSerializer,
  parseAsBoolean,
  parseAsFloat,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { ASKED_UNITS, UNITS, type Units } from '../../data/units-compared.ts';

const BETWEEN = '~';

/** Two ways to see the same pairs. */
export const VIEWS = ['matrice', 'graphe'] as const;
export type View = (typeof VIEWS)[number];

const ASKED = {
  unites: parseAsStringLiteral(UNITS).withDefault(UNITS[0]),
  paire: parseAsString,
  date: parseAsString,
  objectif: parseAsFloat,
  ensemble: parseAsBoolean.withDefault(false),
};
const serialize = createSerializer({ territoire: parseAsString, ...ASKED });

/** State of the screen, all of it in the address: what is compared, when, with what, and the pair that is open. */
export function useTransversalityState() {
  const [{ unites, paire, date, objectif, ensemble, vue, cadres }, set] = useQueryStates({
    ...ASKED,
    vue: parseAsStringLiteral(VIEWS).withDefault(VIEWS[0]),
    cadres: parseAsBoolean.withDefault(false),
  });
  const [first, second] = paire?.split(BETWEEN) ?? [];
  return {
    units: unites,
    pair: first && second ? ([first, second] as const) : null,
    asOf: date,
    objective: objectif,
    rollUp: ensemble,
    view: vue,
    /** Whether the graph draws the poles and contracts too. */
    withForums: cadres,
    asked: {
      units: ASKED_UNITS[unites],
      asOf: date,
      objective: objectif,
      rollUp: ensemble,
    },
    /** Address of a pair with all that was asked, and nothing of how it is seen. */
    addressOf: (territory: string, pair: readonly [string, string]) =>
      `/transversalite${serialize({ territoire: territory, unites, paire: pair.join(BETWEEN), date, objectif, ensemble })}`,
    compare: (units: Units) => void set({ unites: units, paire: null }, { history: 'push' }),
    open: (pair: readonly [string, string] | null) =>
      void set({ paire: pair ? pair.join(BETWEEN) : null }, { history: 'replace' }),
    set: (asOf: string | null, objective: number | null) =>
      void set({ date: asOf, objectif: objective }, { history: 'push' }),
    show: (view: View) => void set({ vue: view }, { history: 'push' }),
    drawForums: (on: boolean) => void set({ cadres: on }, { history: 'replace' }),
    gather: (rollUp: boolean) => void set({ ensemble: rollUp, paire: null }, { history: 'push' }),
  };
}
