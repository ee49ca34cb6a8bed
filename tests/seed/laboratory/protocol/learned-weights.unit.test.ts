import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURE_WEIGHTS } from '../../../../api/domain/partners/features.ts';
import { comparedWithPriors, learnedWeights } from '../../../../seed/laboratory/protocol/learned-weights.ts';
import { fitNonNegative } from '../../../../seed/laboratory/protocol/non-negative-logistic.ts';
import { NEAR_AND_FAR, proposal } from '../../../worlds/judged-proposals.ts';

const odds = (share: number) => Math.log(share / (1 - share));

describe('a non-negative logistic regression', () => {
  test('has the log odds ratio of a table of two by two', () => {
    // 10 right in 100 without, 30 in 60 with: odds 1/9 and 1.
    const fit = fitNonNegative([
      { values: [0], right: 10, total: 100 },
      { values: [1], right: 30, total: 60 },
    ]);
    expect(fit?.intercept).toBeCloseTo(-Math.log(9), 6);
    expect(fit?.coefficients).toEqual([expect.closeTo(Math.log(9), 6)]);
    expect(fit?.converged).toBe(true);
  });

  test('adds log odds that add up: each coefficient is that of its own table', () => {
    // Odds 1/4, doubled by the first, tripled by the second, so 6/4 with both.
    const fit = fitNonNegative([
      { values: [0, 0], right: 200, total: 1000 },
      { values: [1, 0], right: 300, total: 900 },
      { values: [0, 1], right: 300, total: 700 },
      { values: [1, 1], right: 600, total: 1000 },
    ]);
    expect(fit?.intercept).toBeCloseTo(Math.log(1 / 4), 6);
    expect(fit?.coefficients).toEqual([expect.closeTo(Math.log(2), 6), expect.closeTo(Math.log(3), 6)]);
  });

  test('gives nothing to what speaks against, and is then the regression without it', () => {
    const fit = fitNonNegative([
      { values: [0], right: 50, total: 100 },
      { values: [1], right: 10, total: 100 },
    ]);
    expect(fit?.coefficients).toEqual([0]);
    expect(fit?.intercept).toBeCloseTo(odds(60 / 200), 9);
  });

  test('says nothing when all are right or none is, and does not settle when one value tells all', () => {
    expect(fitNonNegative([])).toBe(null);
    expect(fitNonNegative([{ values: [1], right: 3, total: 3 }])).toBe(null);
    const perfect = [
      { values: [0], right: 0, total: 5 },
      { values: [1], right: 5, total: 5 },
    ];
    expect(fitNonNegative(perfect, { mostSteps: 100 })).toMatchObject({ converged: false });
  });

  test('stops where no slope is left, but against a bound', () => {
    const share = fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4);
    const group = fc.record({
      values: fc.tuple(share, share, share),
      right: fc.integer({ min: 1, max: 9 }),
      total: fc.integer({ min: 10, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (cases) => {
        const fit = fitNonNegative(cases);
        expect(fit?.converged).toBe(true);
        const { intercept, coefficients } = fit ?? { intercept: 0, coefficients: [] };
        const slope = (of: (values: readonly number[]) => number) =>
          cases.reduce((sum, { values, right, total }) => {
            const linear = coefficients.reduce((all, one, at) => all + one * (values[at] ?? 0), intercept);
            return sum + (total / (1 + Math.exp(-linear)) - right) * of(values);
          }, 0);
        expect(slope(() => 1)).toBeCloseTo(0, 6);
        for (const [at, coefficient] of coefficients.entries()) {
          const own = slope((values) => values[at] ?? 0);
          if (coefficient > 0) expect(own).toBeCloseTo(0, 6);
          else expect(own).toBeGreaterThan(-1e-6);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('weights learned from hidden partners', () => {
  const often = (times: number, relevant: boolean, features: Parameters<typeof proposal>[2]) =>
    Array.from({ length: times }, (_, at) => proposal(`${times}-${relevant}-${at}`, relevant, features));
  // Odds 1/4, doubled by territory, tripled by relations; themes say nothing, and a theme not known says as little.
  const seen = [
    ...often(200, true, { RELATIONS: 0, TERRITORY: 0, THEMES: 0 }),
    ...often(800, false, { RELATIONS: 0, TERRITORY: 0 }),
    ...often(300, true, { RELATIONS: 0, TERRITORY: 1 }),
    ...often(600, false, { RELATIONS: 0, TERRITORY: 1, THEMES: 0 }),
    ...often(300, true, { RELATIONS: 1, TERRITORY: 0 }),
    ...often(400, false, { RELATIONS: 1, TERRITORY: 0 }),
  ];

  test('share one whole as their coefficients do', () => {
    const { positives, weights } = learnedWeights([seen]);
    expect(positives).toBe(800);
    expect(weights).toEqual({
      RELATIONS: expect.closeTo(Math.log(3) / Math.log(6), 5),
      TERRITORY: expect.closeTo(Math.log(2) / Math.log(6), 5),
      THEMES: 0,
      COMPLEMENTARITY: 0,
      FUNDING: 0,
    });
  });

  test('are not learned from fewer than 500 hidden partners, nor when nothing tells them apart', () => {
    expect(learnedWeights([seen.slice(0, 499)])).toEqual({ positives: 200, weights: null });
    const alike = [...often(500, true, { THEMES: 1 }), ...often(500, false, { THEMES: 1 })];
    expect(learnedWeights([alike])).toEqual({ positives: 500, weights: null });
  });

  test('are kept only when the whole interval of their gain is above zero', () => {
    const near = { ...FEATURE_WEIGHTS, COMPLEMENTARITY: 0 };
    const better = comparedWithPriors([NEAR_AND_FAR, NEAR_AND_FAR], near, FEATURE_WEIGHTS, 1);
    expect(better).toMatchObject({ learned: 2 / 10, beats: true });
    expect(better?.priors).toBeCloseTo((10 * (2 / 12)) / 10, 12);
    expect(better?.difference.mean).toBeCloseTo(2 / 10 - 2 / 12, 12);
    expect(comparedWithPriors([NEAR_AND_FAR], FEATURE_WEIGHTS, FEATURE_WEIGHTS, 1)?.beats).toBe(false);
    expect(comparedWithPriors([], near, FEATURE_WEIGHTS, 1)).toBe(null);
  });
});
