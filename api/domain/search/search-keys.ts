import { closeNames, joinedWords } from './close-names.ts';
import { foldText } from './fold-text.ts';
import { initialsOf, initialsWithoutForm } from './initials.ts';

/** What a key of the index stands for: a whole name or code of an entity, or what a search is narrowed by. */
export type KeyFamily =
  | 'world'
  | 'level'
  | 'name'
  | 'alias'
  | 'close'
  | 'joined'
  | 'initials'
  | 'bareinitials'
  | 'pastname'
  | 'code'
  | 'pastcode'
  | 'postal'
  | 'district'
  | 'year';

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

/** Names of today, that may be written nearly. */
const NAMES_OF_TODAY = ['name', 'aliases', 'acronym'];
/** Days, months or years by which one tells things of one name apart: the call « of 2013 ». */
const DATES = ['date', 'since', 'from'];

/** Communes and départements are not called so, and their initials would be those of everything. */
const CALLED_BY_INITIALS: ReadonlySet<unknown> = new Set(['EPCI', 'REGION']);

/** Are collectivities of this level called by their initials? */
export function isCalledByInitials(level: unknown): boolean {
  return CALLED_BY_INITIALS.has(level);
}

/** Every key of an entity, in one text. */
export function searchKeys(kind: string, properties: Properties): string {
  const keysOf = (family: KeyFamily, values: readonly string[]) =>
    values.map((value) => searchKey(family, value));
  const called = NAMES_OF_TODAY.flatMap((name) => valuesOf(properties[name]));
  const official = String(properties['name'] ?? '');
  const level = kind === 'Collectivity' ? valuesOf(properties['level']) : [];
  const byInitials = level.some(isCalledByInitials);
  return [
    worldKey(properties['demonstration'] === true),
    ...keysOf('level', level),
    ...KEYED.flatMap(([family, names]) =>
      keysOf(
        family,
        names.flatMap((name) => valuesOf(properties[name])),
      ),
    ),
    ...keysOf('close', distinct(called.flatMap(closeNames))),
    ...keysOf('joined', distinct(called.flatMap(joinedWords))),
    ...keysOf('initials', byInitials ? initialsOf(official) : []),
    ...keysOf('bareinitials', byInitials ? shortInitials(properties) : []),
    ...keysOf('code', departementCodes(properties)),
    ...keysOf('year', distinct(DATES.flatMap((date) => yearsOf(properties[date])))),
  ].join(' ');
}

/** Initials of a name without its form, and of the names it bore: `npdc` of « Nord-Pas-de-Calais ». */
export function shortInitials({ name, formerNames }: Properties): string[] {
  return distinct([
    ...initialsWithoutForm(String(name ?? '')),
    ...valuesOf(formerNames).flatMap((former) => initialsOf(former)),
  ]);
}

/** The Insee codes a département, as the collectivity it is beside the district of the State, by its number and a D: « 69D ». */
export function departementCodes({ level, insee }: Properties): string[] {
  return level === 'DEPARTEMENT' && insee !== undefined ? [`${String(insee)}D`] : [];
}

const yearsOf = (date: unknown) => valuesOf(date).flatMap((one) => /^\d{4}/.exec(one) ?? []);

const distinct = (values: readonly string[]) => [...new Set(values)];

export function valuesOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => (one === null || one === undefined ? [] : [String(one)]));
}
