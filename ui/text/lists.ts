import { currentLocale } from './language.ts';

/** Things in a row, as the reader says them: « a, b et c ». */
export function listWords(items: readonly string[], locale: string = currentLocale()): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
