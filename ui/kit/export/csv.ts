import type { Language } from '../../text/language.ts';
import type { Say } from '../../text/use-text.ts';
import type { Export } from './export.ts';
import { provenanceWords } from './provenance.ts';

export type Cell = string | number | boolean | null | undefined;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How the spreadsheets of a language read a file: a French one takes a comma for a decimal, and needs the mark to read accents. */
const WRITTEN: Readonly<
  Record<Language, { readonly between: string; readonly decimal: string; readonly mark: string }>
> = {
  fr: { between: ';', decimal: ',', mark: '\uFEFF' },
  en: { between: ',', decimal: '.', mark: '' },
};

/**
 * A table with its provenance before it, in lines that begin with #. What is not known is an empty cell. A text that a
 * spreadsheet would take for a formula is told as a text; a negative number stays a number.
 */
export const csv = {
  code: 'csv',
  extension: 'csv',
  media: 'text/csv;charset=utf-8',
  of: 'table',
  async write({ columns, rows }, provenance, { text, language }) {
    // Asked for when a file is: its library is larger than most of our screens.
    const { stringify } = await import('csv-stringify/browser/esm/sync');
    const { between, decimal, mark } = WRITTEN[language];
    const number = (value: number) => String(value).replace('.', decimal);
    // The word stands in a cell of its own, which needs no quotes: whoever skips the lines that begin with # skips them all.
    const about = provenanceWords(provenance, text).map(([word, value]) => [
      `# ${oneLine(word).replaceAll(between, '')}`,
      typeof value === 'number' ? value : oneLine(value),
    ]);
    const written = stringify([...about, [...columns], ...rows.map((row) => [...row])], {
      delimiter: between,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number, boolean: (value) => yesOrNo(value, text) },
    });
    return mark + written;
  },
} as const satisfies Export<Table>;

const oneLine = (value: string) => value.replaceAll(/\s*[\r\n]+\s*/g, ' ');
const yesOrNo = (value: boolean, text: Say) => text(value ? 'export.yes' : 'export.no');
