import { foldText } from './fold-text.ts';
import { initialsOf } from './initials.ts';

/** What a key of the index stands for: a whole name or code of an entity, or what a search is narrowed by. */
export type KeyFamily =
  | 'world'
  | 'level'
  | 'name'
  | 'alias'
  | 'initials'
  | 'pastname'
  | 'code'
  | 'pastcode'
  | 'postal'
  | 'district';

type Properties = Readonly<Record<string, unknown>>;

/** One word of the index, whatever it is made of: « name_la_faute_sur_mer », « code_62193 », « level_epci ». */
export function searchKey(family: KeyFamily, value: string): string {
  return `${family}_${foldText(value).replace(/ /g, '_')}`;
}

/** Entities of the demonstration are a world apart. */
export function worldKey(demonstration: boolean): string {
  return searchKey('world', demonstration ? 'fictional' : 'real');
}

/** Properties that name or code an entity, by the family of their keys. */
const KEYED: readonly (readonly [KeyFamily, readonly string[]])[] = [
  ['name', ['name']],
  ['alias', ['aliases', 'acronym']],
  ['pastname', ['formerNames']],
  ['code', ['siren', 'insee', 'rna', 'otherCodes']],
  ['pastcode', ['formerCodes']],
  ['postal', ['postalCodes']],
  ['district', ['districtCodes', 'districtNames']],
];

/** Communes and départements are not called so, and their initials would be those of everything. */
const CALLED_BY_INITIALS = new Set(['EPCI', 'REGION']);

/** Every key of an entity, in one text. */
export function searchKeys(kind: string, properties: Properties): string {
  const keys = KEYED.flatMap(([family, names]) =>
    names.flatMap((name) => valuesOf(properties[name])).map((value) => searchKey(family, value)),
  );
  const initials = CALLED_BY_INITIALS.has(String(properties['level']))
    ? initialsOf(String(properties['name'] ?? ''))
    : [];
  return [
    worldKey(properties['demonstration'] === true),
    ...(kind === 'Collectivity'
      ? valuesOf(properties['level']).map((level) => searchKey('level', level))
      : []),
    ...keys,
    ...initials.map((letters) => searchKey('initials', letters)),
  ].join(' ');
}

export function valuesOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => (one === null || one === undefined ? [] : [String(one)]));
}
