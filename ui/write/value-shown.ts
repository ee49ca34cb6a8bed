import { formOf } from '../kit/forms.ts';
import { valueWord } from '../kit/relations.ts';
import { dateWords } from '../text/dates.ts';
import { euros, percent } from '../text/numbers.ts';

/** A value of a claim in words, as a history tells it; empty for nothing. */
export function valueShown(of: string, code: string, texts: readonly string[]): string {
  const field = formOf(of).find((one) => one.code === code);
  return texts
    .map((text) => {
      if (field?.type === 'word' && field.values) return valueWord(field.values, text);
      if (field?.type === 'cents') return euros(Number(text));
      if (field?.type === 'share') return percent(Number(text));
      return field?.type === 'date' ? dateWords(text) : text;
    })
    .join(' ; ');
}
