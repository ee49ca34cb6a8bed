import type { Feature } from '../../../api/domain/partners/features.ts';
import type { Interval } from '../protocol/bootstrap.ts';

/** Words of the features in what is printed. */
export const CRITERIA: Readonly<Record<Feature, string>> = {
  RELATIONS: 'relations',
  THEMES: 'thèmes',
  COMPLEMENTARITY: 'complémentarité',
  TERRITORY: 'territoire',
  FUNDING: 'financements',
};

/** Figures as French writes them; a dash when there is none. */
export const decimal = (value: number | null, digits = 3) =>
  value === null ? '–' : value.toFixed(digits).replace('.', ',');
export const signed = (value: number) => `${value >= 0 ? '+' : '−'}${decimal(Math.abs(value))}`;
export const share = (value: number | null) => (value === null ? '–' : `${Math.round(100 * value)} %`);
export const bounds = ({ low, high }: Interval) => `de ${signed(low)} à ${signed(high)}`;

/** Lines in columns: names to the left, cells under the end of their heads. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly [name: string, ...cells: string[]])[],
): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, at) => cell.padStart(heads[at]?.length ?? 0))].join('  ');
  return [line('', heads), ...rows.map(([name, ...cells]) => line(name, cells))];
}
