import { foldText } from './fold-text.ts';
import { searchKeys, valuesOf } from './search-keys.ts';

type Properties = Readonly<Record<string, unknown>>;

const OTHER_NAMES = ['aliases', 'acronym'];
const PAST_NAMES = ['formerNames', 'districtNames'];
const CODES = ['siren', 'insee', 'rna', 'formerCodes'];

/**
 * How an entity is found. `foldedName`, `otherNames` and `pastNames` are apart, so that other names never lengthen what a name
 * is scored on; `searchKeys` holds its whole names, its codes, its world, its kind and its level, one word each;
 * `searchText` is all names and codes, for lists that are narrowed; `sortName` is its place in a list.
 */
export interface SearchableText {
  readonly foldedName: string;
  readonly otherNames: string;
  readonly pastNames: string;
  readonly searchKeys: string;
  readonly searchText: string;
  readonly sortName: string;
}

export function searchableText(kind: string, properties: Properties): SearchableText {
  const folded = (names: readonly string[]) =>
    names
      .flatMap((name) => valuesOf(properties[name]))
      .map(foldText)
      .join(' ');
  const foldedName = folded(['name']);
  return {
    foldedName,
    otherNames: folded(OTHER_NAMES),
    pastNames: folded(PAST_NAMES),
    searchKeys: searchKeys(kind, properties),
    searchText: folded(['name', ...OTHER_NAMES, ...PAST_NAMES, ...CODES]),
    sortName: foldedName,
  };
}
