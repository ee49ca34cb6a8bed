import vocabulary from '../../../cypher/model/vocabulary.json' with { type: 'json' };

/** One property as a source gives it, under its word of the vocabulary. */
export interface Detail {
  readonly code: string;
  readonly label: string;
  /** Its value in words; several for a list. */
  readonly values: readonly string[];
  /** The value when it is a number: whole units, euro cents for a code in `Cents`, 0 to 1 for a share. */
  readonly number: number | null;
}

/** Properties that have a field of their own everywhere, and those that no source gives. */
const TOLD = new Set(['id', 'kind', 'name', 'certainty', 'doubt', 'demonstration', 'sortName', 'searchText']);

/** Properties whose value may be the identifier of something else, rather than its name. */
export const DESIGNATING: ReadonlySet<string> = new Set(['instrument', 'keptBy', 'need', 'place', 'via']);

/** What such a value designates. */
export interface Designated {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** Every property of an entity, a fact or a link, in the order of the vocabulary; what no source gives is absent. */
export function detailsOf(properties: Readonly<Record<string, unknown>>): Detail[] {
  return vocabulary.properties.flatMap(({ code, label }): Detail[] => {
    const value = properties[code];
    if (TOLD.has(code) || value === null || value === undefined) return [];
    const values = (Array.isArray(value) ? value : [value]).flatMap(wordsOf);
    return values.length === 0
      ? []
      : [{ code, label, values, number: typeof value === 'number' ? value : null }];
  });
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'boolean') return [value ? 'oui' : 'non'];
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
