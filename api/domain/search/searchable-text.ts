import { foldText } from './search-words.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Properties by which an entity is looked for besides its name. */
const LOOKED_FOR = ['aliases', 'acronym', 'siren', 'insee', 'rna', 'formerNames', 'formerCodes'];

/** What the full-text index holds of an entity: its name and its other names and codes, folded; and its sort key. */
export function searchableText(properties: Properties): {
  foldedName: string;
  searchText: string;
  sortName: string;
} {
  const foldedName = foldText(String(properties['name'] ?? ''));
  const others = LOOKED_FOR.flatMap((property) => properties[property] ?? []).map((value) =>
    foldText(String(value)),
  );
  return { foldedName, searchText: [foldedName, ...others].join(' '), sortName: foldedName };
}
