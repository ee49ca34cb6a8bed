import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom, shuffled } from '../../../../seed/demonstration/random.ts';
import { bootstrapInterval } from '../../../../seed/laboratory/protocol/bootstrap.ts';
import {
  areaUnderRoc,
  averagePrecision,
  hitsAt,
  type Judged,
  precisionAt,
  recallAt,
  reciprocalRank,
} from '../../../../seed/laboratory/protocol/ranking-metrics.ts';
import { fraction } from '../../../worlds/fraction.ts';

const ranking = (...judged: [number, boolean][]): Judged[] =>
  judged.map(([score, relevant]) => ({ score, relevant }));

describe('a ranking without ties', () => {
  const found = ranking([0.9, false], [0.8, true], [0.5, false], [0.4, true], [0.1, false]);

  test('is measured as its definitions say', () => {
    expect(precisionAt(found, 2)).toBe(1 / 2);
    expect(precisionAt(found, 10)).toBe(2 / 10);
    expect(recallAt(found, 2)).toBe(1 / 2);
    expect([hitsAt(found, 1), hitsAt(found, 2)]).toEqual([0, 1]);
    expect(reciprocalRank(found)).toBe(1 / 2);
    expect(averagePrecision(found)).toBe((1 / 2 + 2 / 4) / 2);
    expect(areaUnderRoc(found)).toBeCloseTo(fraction('3/6'), 12);
  });

  test('with nothing to find has no figure', () => {
    const nothing = ranking([0.9, false], [0.1, false]);
    for (const figure of [
      recallAt(nothing, 5),
      reciprocalRank(nothing),
      averagePrecision(nothing),
      areaUnderRoc(nothing),
    ])
      expect(figure).toBeNull();
    expect(areaUnderRoc(ranking([1, true]))).toBeNull();
    expect([precisionAt([], 5), hitsAt([], 5)]).toEqual([0, 0]);
  });
});

describe('ties', () => {
  test('count one half in the area under the curve', () => {
    expect(areaUnderRoc(ranking([1, true], [1, false]))).toBe(1 / 2);
    expect(areaUnderRoc(ranking([2, true], [1, true], [1, false], [0, false]))).toBe(3.5 / 4);
  });

  test('give what breaking them at random gives on average', () => {
    const tied = fc.array(fc.record({ score: fc.integer({ min: 0, max: 2 }), relevant: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    });
    /** Every order that agrees with the scores, each as often as another. */
    const orders = (list: readonly Judged[]): Judged[][] => {
      const all = (rest: readonly Judged[]): Judged[][] =>
        rest.length === 0
          ? [[]]
          : rest.flatMap((one, at) =>
              all(rest.filter((_, other) => other !== at)).map((tail) => [one, ...tail]),
            );
      return all(list)
        .filter((order) => order.every(({ score }, at) => at === 0 || (order[at - 1]?.score ?? 0) >= score))
        .map((order) => order.map(({ relevant }, at) => ({ score: -at, relevant })));
    };
    const figures = [
      (list: readonly Judged[]) => precisionAt(list, 2),
      (list: readonly Judged[]) => hitsAt(list, 2),
      (list: readonly Judged[]) => recallAt(list, 3) ?? 0,
      (list: readonly Judged[]) => reciprocalRank(list) ?? 0,
      (list: readonly Judged[]) => averagePrecision(list) ?? 0,
      (list: readonly Judged[]) => areaUnderRoc(list) ?? 0,
    ];
    fc.assert(
      fc.property(tied, (list) => {
        const broken = orders(list);
        for (const figure of figures)
          expect(figure(list)).toBeCloseTo(
            broken.reduce((sum, order) => sum + figure(order), 0) / broken.length,
            9,
          );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a resampled mean', () => {
  test('is the same for the same seed, and its interval holds the mean', () => {
    const values = Array.from({ length: 40 }, (_, at) => (at % 7) / 7);
    const interval = bootstrapInterval(values, { seed: 3 });
    expect(bootstrapInterval(values, { seed: 3 })).toEqual(interval);
    expect(bootstrapInterval(values, { seed: 4 })).not.toEqual(interval);
    expect(interval?.low).toBeLessThan(interval?.mean ?? 0);
    expect(interval?.high).toBeGreaterThan(interval?.mean ?? 1);
  });

  test('of one value everywhere is that value, and of nothing is nothing', () => {
    expect(bootstrapInterval([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2 });
    expect(bootstrapInterval([])).toBeNull();
  });
});

test('a seed draws the same numbers for ever, spread from 0 to 1', () => {
  const random = seededRandom(42);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(drawn.slice(0, 2)).toEqual([0.6011037519201636, 0.44829055899754167]);
  expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(0.5, 1);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  const items = ['a', 'b', 'c', 'd'];
  expect(shuffled(items, seededRandom(1)).toSorted()).toEqual(items);
  expect(new Set(Array.from({ length: 300 }, () => shuffled(items, random).join(''))).size).toBe(24);
});
