import { parsePartialDate } from '../evidence/partial-date.ts';
import { parseSiren } from '../identifiers/official-codes.ts';
import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import { readAddress, tidyText } from '../text/typed-text.ts';
import { type Field, fieldsOf } from '../vocabulary/by-hand.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';

/** What a property of a claim holds. */
export type Value = string | number | boolean | readonly string[];

const LONGEST = { line: 300, text: 2_000, item: 300 };
const MOST_ITEMS = 50;

/**
 * A value as the graph holds it, from what was typed; `null` for nothing, which takes the property away.
 * `at` names the field of the question. Throws `InvalidInput` for what cannot be such a value.
 */
export function readValue(field: Field, typed: readonly string[], at: string): Value | null {
  const texts = typed.map(tidyText).filter((text) => text !== '');
  if (field.type === 'list') {
    if (texts.length > MOST_ITEMS) throw new InvalidInput(at, sentences.tooManyItems(MOST_ITEMS));
    for (const text of texts) withinLength(text, LONGEST.item, at);
    return texts.length === 0 ? null : [...new Set(texts.map(oneLine))];
  }
  if (texts.length > 1) throw new InvalidInput(at, sentences.oneValueOnly);
  const [text] = texts;
  return text === undefined ? null : READERS[field.type](text, at, field);
}

const READERS: Record<Exclude<Field['type'], 'list'>, (text: string, at: string, field: Field) => Value> = {
  line: (text, at) => withinLength(oneLine(text), LONGEST.line, at),
  text: (text, at) => withinLength(text, LONGEST.text, at),
  word(text, at, { values }) {
    if (values === undefined || !valuesOf(values as Parameters<typeof valuesOf>[0]).includes(text)) {
      throw new InvalidInput(at, sentences.notOfTheList);
    }
    return text;
  },
  date: (text, at) => parsePartialDate(text, at) ?? '',
  year(text, at) {
    if (!/^(1[89]|20)\d{2}$/.test(text)) throw new InvalidInput(at, sentences.notYear);
    return Number(text);
  },
  whole: (text, at) => numberWithin(text, at, /^\d{1,12}$/, sentences.notWhole),
  cents: (text, at) => numberWithin(text, at, /^\d{1,15}$/, sentences.notCents),
  figure: (text, at) => numberWithin(text, at, /^\d{1,9}(\.\d{1,4})?$/, sentences.notFigure),
  share(text, at) {
    const value = numberWithin(text, at, /^[01](\.\d{1,6})?$/, sentences.notShare);
    if (value > 1) throw new InvalidInput(at, sentences.notShare);
    return value;
  },
  yes(text, at) {
    if (text !== 'true' && text !== 'false') throw new InvalidInput(at, sentences.notYesNo);
    return text === 'true';
  },
  siren(text, at) {
    const siren = parseSiren(text);
    if (siren === null) throw new InvalidInput(at, sentences.notSiren);
    return siren;
  },
  rna(text, at) {
    const rna = text.replace(/\s/g, '').toUpperCase();
    if (!/^W[0-9A-Z]{9}$/.test(rna)) throw new InvalidInput(at, sentences.notRna);
    return rna;
  },
  address: (text, at) => readAddress(text, at),
};

function numberWithin(
  text: string,
  at: string,
  shape: RegExp,
  otherwise: { fr: string; en: string },
): number {
  if (!shape.test(text)) throw new InvalidInput(at, otherwise);
  return Number(text);
}

function withinLength(text: string, longest: number, at: string): string {
  const length = [...text].length;
  if (length > longest) throw new InvalidInput(at, sentences.textTooLong(length, longest));
  return text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A value as a form shows it: what `readValue` would read as the same. */
export function writtenValue(value: Value | null | undefined): string[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** A field that is filled, as a form shows it. */
export interface FormValueShown {
  readonly field: string;
  readonly texts: string[];
}

/** What is filled of the form of a kind or a relation, in the order of the form. */
export function typedValuesOf(code: string, properties: Readonly<Record<string, unknown>>): FormValueShown[] {
  return fieldsOf(code).flatMap(({ code: field }) => {
    const texts = writtenValue(properties[field] as Value | null | undefined);
    return texts.length === 0 ? [] : [{ field, texts }];
  });
}
