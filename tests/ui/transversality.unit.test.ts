import { expect, test } from 'vitest';
import type { PairShown, TransversalityShown } from '../../ui/data/transversality-documents.ts';
import { cellAfter } from '../../ui/gaps/matrix/triangle-cells.ts';
import { openingSentence } from '../../ui/views/transversality/opening-sentence.ts';
import { pairSentence } from '../../ui/views/transversality/pair-sentence.ts';

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

test('a pair compared with the other pairs of its own perimeter says so, and names no comparable', () => {
  const pair = {
    first: 'HAB',
    second: 'MOB',
    gap: {
      status: 'WEAK_SIGNAL',
      occasions: 3,
      observed: 0,
      unknown: 1,
      expected: 0.99,
      score: null,
      confidence: null,
    },
    rate: { rate: 0.33, of: 0, yes: 0, scope: 'OWN_PERIMETER' },
    cause: { cause: null, lagging: null },
    unknownForums: [],
    worthExamining: true,
  } as unknown as PairShown;
  const shown = {
    collectivity: { __typename: 'Collectivity', level: 'REGION' },
    pairs: [pair],
    units: [],
    reference: { pairs: null },
    index: { expected: 0.99, occasions: 3, congruence: { low: 0, high: 1 } },
  } as unknown as TransversalityShown;
  const words = (key: string) => key;
  expect(pairSentence(pair, shown, words, words)).toContain('transversality.sentence.OWN_PERIMETER');
  const opening = openingSentence(shown, 'services', words, words);
  expect(opening).toContain('transversality.opening.own');
  expect(opening).not.toContain('transversality.opening.whole');
});
