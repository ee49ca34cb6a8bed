import { expect, test } from 'vitest';
import { cellAfter } from '../../ui/views/transversality/matrix-cells.ts';

const SIZE = 5;
const after = (key: string, row: number, column: number) => {
  const cell = cellAfter(key, { row, column }, SIZE);
  return cell && [cell.row, cell.column];
};

test('arrows walk the triangle and stop at its edges', () => {
  expect(after('ArrowRight', 3, 0)).toEqual([3, 1]);
  expect(after('ArrowRight', 3, 2)).toBeNull();
  expect(after('ArrowLeft', 3, 0)).toBeNull();
  expect(after('ArrowDown', 1, 0)).toEqual([2, 0]);
  expect(after('ArrowDown', 4, 2)).toBeNull();
  expect(after('ArrowUp', 2, 1)).toBeNull();
  expect(after('End', 4, 0)).toEqual([4, 3]);
  expect(after('Home', 4, 3)).toEqual([4, 0]);
  expect(after('a', 4, 3)).toBeNull();
});
