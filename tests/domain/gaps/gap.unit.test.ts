import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaBinomial, negativeBinomial } from '../../../api/domain/gaps/comparables.ts';
import { dispersionOf } from '../../../api/domain/gaps/dispersion.ts';
import { confidenceWord, type GapFacts, gapOf, gapScores } from '../../../api/domain/gaps/gap.ts';
import { GAP_PARAMETERS } from '../../../api/domain/gaps/parameters.ts';
import { inReadingOrder, worthExamining } from '../../../api/domain/gaps/ranking.ts';
import { unknownCount } from '../../../api/domain/gaps/unknown-count.ts';
import {
  decimal,
  exactBetaBinomial,
  exactNegativeBinomial,
  exactScore,
  fraction,
  ratio,
} from '../../worlds/fraction.ts';

const documented = (facts: Partial<GapFacts>): GapFacts => ({
  observed: 0,
  unknown: [],
  occasions: 6,
  comparables: betaBinomial(6, 0.5, 10),
  referenceSize: 10,
  reliability: 1,
  ...facts,
});

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const facts = fc
  .record({
    counted: fc.boolean(),
    observed: fc.nat(12),
    unknown: fc.array(probability, { maxLength: 8 }),
    unseized: fc.nat(12),
    rate: probability,
    expected: fc.double({ min: 0, max: 40, noNaN: true }),
    referenceSize: fc.nat(200),
    reliability: probability,
  })
  .map(({ counted, observed, unknown, unseized, rate, expected, referenceSize, reliability }) => {
    const occasions = observed + unknown.length + unseized;
    const comparables = counted ? betaBinomial(occasions, rate, 10) : negativeBinomial(expected, 2);
    return {
      observed,
      unknown,
      occasions: counted ? occasions : null,
      comparables,
      referenceSize,
      reliability,
    };
  });

describe('what comparable pairs do', () => {
  test('follows the beta-binomial law where occasions are counted', () => {
    const shares = [6, 24, 54, 89, 119, 137, 143].map((over) => fraction(`${over}/143`));
    for (const [count, share] of betaBinomial(6, 0.5, 10).atMost(6).entries())
      expect(share).toBeCloseTo(shares[count] ?? 0, 14);
  });

  test('follows the negative binomial law where they are not', () => {
    const [none = 0] = negativeBinomial(fraction('1045/486'), 2).atMost(0);
    expect(none).toBeCloseTo(fraction('944784/4068289'), 14);
  });

  test('equals exact sums of fractions, whatever the occasions and the rates', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 19 }),
        fc.integer({ min: 2, max: 100 }),
        fc.nat(25),
        (occasions, twentieths, phi, at) => {
          const count = Math.min(at, occasions);
          const met = ratio(phi * twentieths, 20);
          const exact = exactBetaBinomial(occasions, met, ratio(phi * (20 - twentieths), 20));
          const scores = gapScores(betaBinomial(occasions, twentieths / 20, phi), count);
          expect(scores[count]).toBeCloseTo(decimal(exactScore(exact, count)), 11);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(25),
        (e, r, at) => {
          const exact = exactNegativeBinomial(ratio(e, 20), r, at);
          const scores = gapScores(negativeBinomial(e / 20, r), at);
          expect(scores[at]).toBeCloseTo(decimal(exactScore(exact, at)), 11);
        },
      ),
    );
  });

  test('stays a law when occasions are many and rates are at their ends', () => {
    for (const rate of [0, 5e-324, 1e-12, 0.001, 0.5, 1 - 1e-12, 1 - 2 ** -53, 1])
      for (const dispersion of [2, 100]) {
        for (const occasions of [1, 16, 5000]) {
          const shares = betaBinomial(occasions, rate, dispersion).atMost(occasions);
          expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
          expect(shares.at(-1)).toBe(1);
        }
      }
    expect(negativeBinomial(1e6, 100).atMost(3)).toEqual([0, 0, 0, 0]);
    expect(negativeBinomial(0, 2).atMost(1)).toEqual([1, 1]);
  });
});

describe('the score of a gap', () => {
  test('is, without unknown, the net share of comparables that do more', () => {
    const scores = gapScores(betaBinomial(6, 0.5, 10), 6);
    expect(scores[0]).toBeCloseTo(fraction('137/143'), 14);
    expect(scores[1]).toBeCloseTo(fraction('113/143'), 14);
    expect(scores[6]).toBe(0);
  });

  test('is between 0 and 1, between its two ends, and a number', () => {
    fc.assert(
      fc.property(facts, (pair) => {
        const { score } = gapOf(pair);
        if (score === null) return;
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.point).toBeGreaterThanOrEqual(score.low);
        expect(score.high).toBeGreaterThanOrEqual(score.point);
        expect(score.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never grows when one more cooperation is documented', () => {
    fc.assert(
      fc.property(facts, ({ comparables }) => {
        const scores = gapScores(comparables, 30);
        for (const [count, score] of scores.entries())
          expect(score).toBeLessThanOrEqual(scores[count - 1] ?? 1);
      }),
    );
  });

  test('is zero as soon as half of the comparables do less', () => {
    fc.assert(
      fc.property(facts, ({ comparables }) => {
        const atMost = comparables.atMost(30);
        for (const [count, score] of gapScores(comparables, 30).entries())
          if ((atMost[count - 1] ?? 0) >= 0.5) expect(score).toBe(0);
      }),
    );
  });

  test('is zero at or above what is expected, where occasions are not counted', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40, noNaN: true }), fc.nat(10), (expected, more) => {
        const count = Math.ceil(expected) + more;
        expect(gapScores(negativeBinomial(expected, 2), count)[count]).toBe(0);
      }),
    );
  });

  test('never takes an unknown for a « no »: asking can only lower it, and its low end is that of a « yes »', () => {
    fc.assert(
      fc.property(facts, probability, (pair, chance) => {
        const asked = { ...pair, occasions: pair.occasions === null ? null : pair.occasions + 1 };
        const unknown = gapOf({ ...asked, unknown: [...pair.unknown, chance] }).score;
        const no = gapOf(asked).score;
        const yes = gapOf({ ...asked, observed: pair.observed + 1 }).score;
        if (unknown === null || no === null || yes === null) return;
        expect(unknown.point).toBeLessThanOrEqual(no.point + 1e-12);
        expect(unknown.high).toBe(no.high);
        expect(unknown.low).toBe(yes.low);
      }),
    );
  });

  test('weighs what is unknown by its probability', () => {
    expect(unknownCount([])).toEqual([1]);
    expect(unknownCount([0.5, 0.5])).toEqual([0.25, 0.5, 0.25]);
    const { score } = gapOf(documented({ unknown: [fraction('19/27')] }));
    expect(score?.point).toBeCloseTo(fraction('1081/1287'), 12);
  });
});

describe('the status of a gap', () => {
  const statusOf = (pair: Partial<GapFacts>) => gapOf(documented(pair)).status;

  test('depends on the interval that unknown data leave', () => {
    expect(statusOf({ unknown: [0.7] })).toBe('ESTABLISHED');
    expect(statusOf({ unknown: [0.1, 0.1, 0.1] })).toBe('TO_CHECK');
    expect(statusOf({ observed: 2 })).toBe('NOT_ESTABLISHED');
    expect(statusOf({ occasions: 2, comparables: betaBinomial(2, 5 / 12, 10) })).toBe('WEAK_SIGNAL');
  });

  test('reaches a threshold exactly at it', () => {
    const parameters = { ...GAP_PARAMETERS, namedGap: fraction('137/143') };
    expect(gapOf(documented({}), parameters).status).toBe('ESTABLISHED');
  });

  test('says what cannot be told, with no figure that would mean anything', () => {
    expect(statusOf({ occasions: 0 })).toBe('NOT_APPLICABLE');
    expect(statusOf({ occasions: 1, comparables: betaBinomial(1, 0.9, 10) })).toBe('TOO_FEW_OCCASIONS');
    const without = gapOf(documented({ comparables: null }));
    expect(without).toMatchObject({
      status: 'REFERENCE_UNAVAILABLE',
      score: null,
      expected: null,
      observed: 0,
    });
    const unguessable = gapOf(documented({ unknown: [null] }));
    expect(unguessable).toMatchObject({ status: 'REFERENCE_UNAVAILABLE', score: null, estimated: null });
  });

  test('is not worth examining where no source says anything', () => {
    expect(worthExamining(gapOf(documented({})))).toBe(true);
    expect(worthExamining(gapOf(documented({ reliability: 0 })))).toBe(false);
    expect(worthExamining(gapOf(documented({ reliability: null })))).toBe(false);
    expect(worthExamining(gapOf(documented({ observed: 4 })))).toBe(false);
  });
});

describe('confidence', () => {
  test('falls with unknown occasions, a thin reference and weak sources', () => {
    const { confidence } = gapOf(documented({ unknown: [0.7], referenceSize: 9.5, reliability: 0.85 }));
    expect(confidence?.observation).toBeCloseTo(fraction('119/143'), 12);
    expect(confidence?.reference).toBeCloseTo(fraction('19/39'), 12);
    expect(confidence?.value).toBeCloseTo(fraction('38437/111540'), 12);
  });

  test('is said in three words', () => {
    expect([0.6, 0.3, 0.29].map(confidenceWord)).toEqual(['HIGH', 'MEDIUM', 'LOW']);
  });
});

describe('the order of reading', () => {
  const pair = (name: string, more: Partial<GapFacts>) => ({ names: [name], gap: gapOf(documented(more)) });

  test('goes by status, then score and confidence, then what is missing, then names', () => {
    const pairs = [
      pair('sans objet', { occasions: 0 }),
      pair('b', { observed: 6 }),
      pair('a', { observed: 6 }),
      pair('constaté, peu sûr', { reliability: 0.5 }),
      pair('constaté', {}),
    ];
    expect(inReadingOrder(pairs, ({ names }) => names).map(({ names }) => names[0])).toEqual([
      'constaté',
      'constaté, peu sûr',
      'a',
      'b',
      'sans objet',
    ]);
  });
});

describe('the dispersion between comparable pairs', () => {
  const pairs = (observed: (at: number) => number) =>
    Array.from({ length: 20 }, (_, at) => ({ occasions: 4, rate: 0.5, observed: observed(at) }));

  test('is the declared one until twenty pairs tell otherwise', () => {
    expect(dispersionOf(pairs(() => 2).slice(1))).toEqual({ dispersion: 10, estimatedFrom: null });
    expect(dispersionOf([{ occasions: 1, rate: 0.5, observed: 1 }])).toEqual({
      dispersion: 10,
      estimatedFrom: null,
    });
  });

  test('is estimated by moments, within its bounds', () => {
    // Σ(o − 2)² = 40, Σnq(1 − q) = 20, Σn(n − 1)q(1 − q) = 60: rho = 1/3, phi = 2.
    const apart = pairs((at) => (at < 10 ? (at < 5 ? 0 : 4) : 2));
    expect(dispersionOf(apart).dispersion).toBeCloseTo(2, 12);
    // One pair in ten at each end: Σ(o − 2)² = 16 + 16 × (1/1): rho = (32 − 20)/60 = 1/5, phi = 4.
    const nearer = pairs((at) => (at < 4 ? 0 : at < 8 ? 4 : 2));
    expect(dispersionOf(nearer).dispersion).toBeCloseTo(4, 12);
    expect(dispersionOf(pairs(() => 2)).dispersion).toBe(100);
  });
});
