import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';

/** What is wrong in a table, said to the person who filled it in: file, line, one French sentence. */
export class TableDefect extends Error {
  constructor(file: string, line: number | null, sentence: string) {
    super(`${file}${line === null ? '' : `, ligne ${line}`} : ${sentence}`);
  }
}

export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const SEPARATORS = [',', ';', '\t'];

/** One separator for the whole file: the one that cuts its first line into most columns. */
function separatorOf(text: string): string {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  const columns = (separator: string) => heading.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (columns(separator) > columns(best) ? separator : best));
}

function textOf(folder: string, file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    throw new TableDefect(file, null, `fichier introuvable ou illisible dans le dossier « ${folder} ».`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TableDefect(file, null, 'le fichier n’est pas en UTF-8.');
  }
}

function parsed(file: string, text: string): readonly Parsed[] {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    throw new TableDefect(file, line, 'guillemets mal placés ou non refermés.');
  }
}

/**
 * Rows of a CSV file of `folder`, with their line. UTF-8 with or without byte order mark; comma, semicolon or tab. Other
 * columns than those asked for are left aside. A file without row gives none.
 */
export function readTable(folder: string, file: string, columns: readonly string[]): Row[] {
  const [heading, ...records] = parsed(file, textOf(folder, file));
  if (heading === undefined) throw new TableDefect(file, 1, 'le fichier est vide : l’en-tête manque.');
  const names = heading.record;
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new TableDefect(
      file,
      1,
      `${missing.length > 1 ? 'colonnes absentes' : 'colonne absente'} : ${missing.join(', ')} (colonnes lues : ${names.join(', ')}).`,
    );
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) throw new TableDefect(file, 1, `colonne « ${repeated} » en double.`);
  return records.map(({ record, info: { lines: line } }) => {
    if (record.length !== names.length)
      throw new TableDefect(file, line, `${record.length} cellules pour ${names.length} colonnes.`);
    return { file, line, cells: Object.fromEntries(names.map((name, at) => [name, record[at] ?? ''])) };
  });
}

/** Names of the columns a file of `folder` has. */
export function columnsOf(folder: string, file: string): readonly string[] {
  return parsed(file, textOf(folder, file))[0]?.record ?? [];
}
