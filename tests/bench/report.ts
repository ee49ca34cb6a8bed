import type { MemoryRead } from './memory-probe.ts';

interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** One question: in milliseconds by the driver alone and by the API, and statements at both sizes. */
export interface Measured {
  readonly operation: string;
  readonly statements: { readonly S: number; readonly M: number };
  readonly driver: Times;
  readonly api: Times;
  readonly ratio: number;
}

/** Memory of the API after its first questions, and after all. */
export interface Remembered {
  readonly early: MemoryRead;
  readonly late: MemoryRead;
  readonly earlyAfter: number;
  readonly lateAfter: number;
}

/** What a run found, as two tables. */
export function report(measured: readonly Measured[], memory: Remembered): string {
  const ms = (value: number) => value.toFixed(1);
  const mb = (bytes: number) => (bytes / 1_000_000).toFixed(0);
  const growth = (before: number, after: number) => `${((100 * (after - before)) / before).toFixed(0)} %`;
  const { early, late, earlyAfter, lateAfter } = memory;
  return [
    table(
      ['size M, ms', 'driver p50', 'p95', 'API p50', 'p95', 'ratio', 'statements S', 'M'],
      measured.map(({ operation, statements, driver, api, ratio }) => [
        operation,
        ms(driver.p50),
        ms(driver.p95),
        ms(api.p50),
        ms(api.p95),
        ratio.toFixed(2),
        String(statements.S),
        String(statements.M),
      ]),
    ),
    table(
      ['memory of the API, MB', `after ${earlyAfter}`, `after ${lateAfter}`, 'growth'],
      [
        ['resident', mb(early.rss), mb(late.rss), growth(early.rss, late.rss)],
        ['heap in use', mb(early.heap), mb(late.heap), growth(early.heap, late.heap)],
      ],
    ),
  ].join('\n\n');
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Rows under their headings, numbers to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [line(headings), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
