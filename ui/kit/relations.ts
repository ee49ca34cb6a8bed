import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };
import { currentLanguage } from '../text/language.ts';
import { ofSeveral } from '../text/several.ts';

/** A relation, its words in the reader's language. */
export interface RelationLook {
  readonly code: string;
  readonly label: string;
  readonly inverse: string;
  readonly directed: boolean;
  readonly family: string;
  readonly definition: string;
}

type RelationWord = RelationLook & {
  readonly labelEn: string;
  readonly inverseEn: string;
  readonly definitionEn: string;
};

/** Words are read when they are asked for: the same look speaks the language of the page at that moment. */
const lookOf = (word: RelationWord): RelationLook => ({
  code: word.code,
  directed: word.directed,
  family: word.family,
  get label() {
    return currentLanguage() === 'en' ? word.labelEn : word.label;
  },
  get inverse() {
    return currentLanguage() === 'en' ? word.inverseEn : word.inverse;
  },
  get definition() {
    return currentLanguage() === 'en' ? word.definitionEn : word.definition;
  },
});

export const RELATIONS: readonly RelationLook[] = vocabulary.relations.map(lookOf);

const byCode = new Map(RELATIONS.map((relation) => [relation.code, relation]));

/** Words of a relation; the vocabulary holds every relation the API can give. */
export function relationOf(code: string): RelationLook {
  const relation = byCode.get(code);
  if (!relation) throw new Error(`no relation « ${code} » in the vocabulary`);
  return relation;
}

/** Place of a relation in the vocabulary: who carries and joins comes before where and what about. */
export function relationRank(code: string): number {
  return RELATIONS.findIndex((relation) => relation.code === code);
}

/** The relation in words, seen from its subject (OUT) or from its object (IN): as one says it, or as `several` do. */
export function relationWords(code: string, direction: 'OUT' | 'IN', several = false): string {
  const { label, inverse } = relationOf(code);
  const words = direction === 'OUT' ? label : inverse;
  return several ? ofSeveral(words) : words;
}

/** Whether one name is that of several: a group of actors, or a name that begins as a plural does. */
export function isSeveral({ kind, name }: { readonly kind: string; readonly name: string }): boolean {
  return kind === 'ActorGroup' || /^(?:les|des|plusieurs|différent[es]+) /.test(name);
}

interface ValueWord {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly definition?: string;
  readonly definitionEn?: string;
  readonly rule?: string;
  readonly ruleEn?: string;
}

const values: Readonly<Record<keyof typeof vocabulary.values, readonly ValueWord[]>> = vocabulary.values;

/** Word of a value in the reader's language; the code itself when the vocabulary has no such value. */
export function valueWord(list: keyof typeof values, code: string): string {
  const value = values[list].find((entry) => entry.code === code);
  return (currentLanguage() === 'en' ? value?.labelEn : value?.label) ?? code;
}

/** Every value of a list with its word in the reader's language, in the order of the vocabulary. */
export function valueWords(list: keyof typeof values): readonly { code: string; label: string }[] {
  return values[list].map(({ code }) => ({ code, label: valueWord(list, code) }));
}

const properties = new Map(vocabulary.properties.map((property) => [property.code, property]));

/** Word of a property in the reader's language, its unit of account left out: screens write amounts in euros. */
export function propertyWord(code: string): string {
  const property = properties.get(code);
  const word = currentLanguage() === 'en' ? property?.labelEn : property?.label;
  return word?.replace(/ \((?:centimes|cents)\)$/, '') ?? code;
}

/** What a value means, in the reader's language, or `undefined` when nothing is written of it. */
export function valueMeaning(list: 'certainty' | 'depth', code: string): string | undefined {
  const value = values[list].find((entry) => entry.code === code);
  return currentLanguage() === 'en'
    ? (value?.definitionEn ?? value?.ruleEn)
    : (value?.definition ?? value?.rule);
}

/** Steps of the depth of a tie, shallowest first. */
export const DEPTHS: readonly string[] = vocabulary.values.depth.map(({ code }) => code);

/** Levels of collectivity, from the nearest to the inhabitant to the widest. */
export const LEVELS: readonly string[] = vocabulary.values.level.map(({ code }) => code);

/** Degrees of certainty, in the order of the vocabulary. */
export const CERTAINTIES: readonly string[] = vocabulary.values.certainty.map(({ code }) => code);

/** What may be wrong in what is told, as a report says it. */
export const CORRECTION_KINDS: readonly string[] = vocabulary.values.correctionKind.map(({ code }) => code);
