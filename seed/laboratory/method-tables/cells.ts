import { type Row, TableDefect } from './table.ts';

export const defect = ({ file, line }: Row, sentence: string) => new TableDefect(file, line, sentence);

/** A cell that must be filled. */
export function text(row: Row, column: string): string {
  const cell = row.cells[column] ?? '';
  if (cell === '') throw defect(row, `la colonne « ${column} » est vide.`);
  return cell;
}

/** A cell that holds one of the words known, and what that word means. */
export function word<Meaning>(row: Row, column: string, words: Readonly<Record<string, Meaning>>): Meaning {
  const cell = text(row, column);
  if (!Object.hasOwn(words, cell))
    throw defect(
      row,
      `« ${cell} » n’est pas admis dans « ${column} » (admis : ${Object.keys(words).join(', ')}).`,
    );
  return words[cell] as Meaning;
}

/** `true` or `false`. */
export const truth = (row: Row, column: string) => word(row, column, { true: true, false: false });

/** A number from 0 to 1, its decimals after a point or a comma. */
export function share(row: Row, column: string): number {
  const cell = text(row, column);
  const value = /^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
  if (!(value >= 0 && value <= 1))
    throw defect(row, `« ${cell} » dans « ${column} » n’est pas un nombre de 0 à 1.`);
  return value;
}

/** Words joined by `|`: an empty cell is unknown (`null`), `-` is known to be empty. */
export function listOrUnknown(row: Row, column: string): ReadonlySet<string> | null {
  const cell = row.cells[column] ?? '';
  if (cell === '') return null;
  const words = cell === '-' ? [] : cell.split('|').map((part) => part.trim());
  if (words.includes('')) throw defect(row, `un mot est vide dans « ${column} » : « ${cell} ».`);
  return new Set(words);
}

/** Refuses a row that says again what another one said. */
export function once(rows: readonly Row[], keyOf: (row: Row) => string): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = seen.get(key);
    if (before !== undefined)
      throw defect(row, `ligne en double : « ${key} » est déjà à la ligne ${before}.`);
    seen.set(key, row.line);
  }
}

/** An identifier that another table declares. */
export function known(row: Row, column: string, ids: { has(id: string): boolean }, where: string): string {
  const id = text(row, column);
  if (!ids.has(id)) throw defect(row, `« ${id} » (${column}) est inconnu : il n’est pas dans ${where}.`);
  return id;
}
