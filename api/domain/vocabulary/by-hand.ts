import vocabulary from '../../../cypher/model/vocabulary.json' with { type: 'json' };
import { RELATIONS } from './vocabulary.ts';

/**
 * How a value typed by a person is read. `line`: a sentence; `text`: several lines; `list`: several sentences; `word`: one of
 * a list of the vocabulary; `date`: a year, a month or a day; `figure`: a number; `whole`: a count; `cents`: euro cents;
 * `share`: from 0 to 1.
 */
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

export interface Field {
  readonly code: string;
  readonly type: FieldType;
  /** The list of the vocabulary a `word` comes from. */
  readonly values?: string;
}

const FIELDS = new Map(
  (vocabulary.byHand.fields as readonly Field[]).map((field) => [field.code, field] as const),
);

const FORMS = new Map<string, readonly Field[]>(
  [
    ...vocabulary.byHand.entities.map((form) => ({ ...form, code: form.kind, values: {} })),
    ...vocabulary.byHand.relations.map((form) => ({ values: {}, ...form, code: form.relation })),
  ].map(({ code, usual, more, values }) => [
    code,
    [...usual, ...more].flatMap((name) => {
      const field = FIELDS.get(name);
      const list = (values as Readonly<Record<string, string>>)[name];
      if (!field) return [];
      return [list === undefined ? field : { ...field, type: 'word' as const, values: list }];
    }),
  ]),
);

/** What a person may say of an entity of this kind, or of a link of this relation, in the order of its form; none for what is not written by hand. */
export function fieldsOf(code: string): readonly Field[] {
  return FORMS.get(code) ?? [];
}

/** Whether some form has a field of this name. */
export function isTyped(field: string): boolean {
  return FIELDS.has(field);
}

export function isWrittenByHand(code: string): boolean {
  return FORMS.has(code);
}

/** Whether the vocabulary lets this relation go from one kind to another. */
export function mayTie(relation: string, from: string, to: string): boolean {
  const word = RELATIONS.find(({ code }) => code === relation);
  return (word?.from.includes(from) && word.to.includes(to)) ?? false;
}
