import type { FormField } from '../kit/forms.ts';
import { currentLanguage } from '../text/language.ts';

/** What a person types in a form, by field. */
export type Typed = Readonly<Record<string, string>>;

/** The texts the API reads from what was typed, or the fault that keeps it from being sent. */
export type Read = { readonly texts: readonly string[] } | { readonly fault: 'amount' | 'share' };

/**
 * What was typed as the API reads it: euros as cents, a percentage as a share, a list line by line, a day written the French way
 * turned around. What the API judges better (a date, a SIREN, an address) goes as it is.
 */
export function textsOf({ type }: Pick<FormField, 'type'>, typed: string): Read {
  const text = typed.trim();
  if (text === '') return { texts: [] };
  switch (type) {
    case 'list':
      return { texts: text.split('\n').filter((line) => line.trim() !== '') };
    case 'cents': {
      const [, euros, cents = ''] = decimal(text.replace('€', '')).match(/^(\d+)(?:\.(\d{1,2}))?$/) ?? [];
      if (euros === undefined) return { fault: 'amount' };
      return { texts: [`${euros}${cents.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '')] };
    }
    case 'share': {
      const percents = decimal(text.replace('%', ''));
      if (!/^\d{1,3}(\.\d{1,4})?$/.test(percents) || Number(percents) > 100) return { fault: 'share' };
      return { texts: [String(Number((Number(percents) / 100).toFixed(6)))] };
    }
    case 'figure':
    case 'whole':
    case 'year':
      return { texts: [decimal(text)] };
    case 'date':
      return { texts: [text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, frenchDay)] };
    default:
      return { texts: [text] };
  }
}

/** What a form shows of texts of the API: the inverse of `textsOf`. */
export function typedOf({ type }: Pick<FormField, 'type'>, texts: readonly string[]): string {
  const [text = ''] = texts;
  if (type === 'list') return texts.join('\n');
  if (text === '') return '';
  if (type === 'cents') return written(Number(text) / 100);
  if (type === 'share') return written(Number((Number(text) * 100).toFixed(4)));
  return type === 'figure' ? written(Number(text)) : text;
}

/** A number with its point, whatever the spaces and the comma of the reader's language. */
function decimal(text: string): string {
  const together = text.replaceAll(/\s/g, '');
  const grouped = currentLanguage() === 'en' ? together.replaceAll(/,(?=\d{3}(?:\D|$))/g, '') : together;
  return grouped.replace(',', '.');
}

function written(value: number): string {
  return currentLanguage() === 'en' ? String(value) : String(value).replace('.', ',');
}

function frenchDay(_: string, day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What was typed of some fields, each as the API reads it; those left empty are left out. */
export function valuesTyped(form: readonly FormField[], typed: Typed) {
  return form.flatMap((field) => {
    const read = textsOf(field, typed[field.code] ?? '');
    return 'fault' in read || read.texts.length === 0 ? [] : [{ field: field.code, texts: [...read.texts] }];
  });
}

/** Whether something typed cannot be sent. */
export function isFaulty(form: readonly FormField[], typed: Typed): boolean {
  return form.some((field) => 'fault' in textsOf(field, typed[field.code] ?? ''));
}
