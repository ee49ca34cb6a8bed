export type Cell = string | number | boolean | null | undefined;

/** Begins with a sign that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cellOf(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of a CSV file (RFC 4180), without its end. What is not known is an empty cell; numbers keep their point. */
export const csvLine = (cells: readonly Cell[]) => cells.map(cellOf).join(',');

/** Gives the reader a file to keep. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Gives the text of a CSV file, with the mark by which spreadsheets know it for UTF-8 and read its accents. */
export const saveCsvText = (name: string, text: string) =>
  saveFile(name, 'text/csv;charset=utf-8', `\uFEFF${text}`);

export const saveCsv = (name: string, rows: readonly (readonly Cell[])[]) =>
  saveCsvText(name, rows.map((row) => `${csvLine(row)}\r\n`).join(''));
