import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };
import { relationOf, relationWords, type valueWords } from './relations.ts';

type ValueList = Parameters<typeof valueWords>[0];

/** How a value is typed, as the vocabulary declares it. */
export type FieldType =
  | 'line'
  | 'text'
  | 'list'
  | 'word'
  | 'date'
  | 'year'
  | 'whole'
  | 'figure'
  | 'cents'
  | 'share'
  | 'yes'
  | 'siren'
  | 'rna'
  | 'address';

export interface FormField {
  readonly code: string;
  readonly type: FieldType;
  /** The list a word is one of. */
  readonly values?: ValueList;
  /** Shown at once; the others are folded. */
  readonly usual: boolean;
}

interface DeclaredForm {
  readonly usual: readonly string[];
  readonly more: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
}

const FIELDS = new Map(
  (vocabulary.byHand.fields as readonly Omit<FormField, 'usual'>[]).map((field) => [field.code, field]),
);

const FORMS = new Map<string, readonly FormField[]>([
  ...vocabulary.byHand.entities.map((form) => [form.kind, fieldsOf(form)] as const),
  ...vocabulary.byHand.relations.map((form) => [form.relation, fieldsOf(form as DeclaredForm)] as const),
]);

function fieldsOf({ usual, more, values = {} }: DeclaredForm): FormField[] {
  return [...usual, ...more].flatMap((code, at) => {
    const field = FIELDS.get(code);
    if (!field) return [];
    const list = values[code];
    const word = list === undefined ? {} : { type: 'word' as const, values: list as ValueList };
    return [{ ...field, ...word, usual: at < usual.length }];
  });
}

/** The form of a kind or of a relation, in its order; none for what is not written by hand. */
export function formOf(code: string): readonly FormField[] {
  return FORMS.get(code) ?? [];
}

/** A link that one end may have, seen from it. */
export interface Tie {
  readonly relation: string;
  readonly direction: 'OUT' | 'IN';
  readonly words: string;
  /** Kinds that may stand at the other end. */
  readonly others: readonly string[];
}

/** Links that the vocabulary lets a person write from an entity of this kind, in the order of the vocabulary. */
export function tiesOf(kind: string): readonly Tie[] {
  return vocabulary.relations.flatMap(({ code, from, to }): Tie[] => {
    if (formOf(code).length === 0) return [];
    const ways: Tie[] = [];
    if (from.includes(kind)) ways.push(tie(code, 'OUT', to));
    if (to.includes(kind) && (relationOf(code).directed || !from.includes(kind)))
      ways.push(tie(code, 'IN', from));
    return ways;
  });
}

function tie(relation: string, direction: 'OUT' | 'IN', others: readonly string[]): Tie {
  const written = others.filter((kind) => formOf(kind).length > 0);
  return { relation, direction, words: relationWords(relation, direction), others: written };
}

/** Whether a new entity of this kind says itself where it stands; else a collectivity keeps its sheet. */
export function isLocated(kind: string): boolean {
  return tiesOf(kind).some(({ relation, direction }) => relation === 'LOCATED_IN' && direction === 'OUT');
}

/** Whether a link seen from one end says by itself where the other, when it is new, stands. */
export function placesTheOther({ relation, direction }: Tie): boolean {
  return direction === 'IN' && relationOf(relation).family === 'territory';
}
