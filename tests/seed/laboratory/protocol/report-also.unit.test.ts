import { describe, expect, test } from 'vitest';
import { FEATURE_WEIGHTS } from '../../../../api/domain/partners/features.ts';
import { calibration } from '../../../../seed/laboratory/protocol/confidence-calibration.ts';
import { ablations } from '../../../../seed/laboratory/protocol/feature-ablation.ts';
import { judgedWith, onlyWeights, rankValue } from '../../../../seed/laboratory/protocol/judged-proposals.ts';
import { overlapOfFirst } from '../../../../seed/laboratory/protocol/ranking-stability.ts';
import { meansOf, sharesBy } from '../../../../seed/laboratory/protocol/recommended-shares.ts';
import { NEAR_AND_FAR, proposal } from '../../../worlds/judged-proposals.ts';

describe('the order of the score', () => {
  test('is that of score × confidence, then of the score, whatever the rounding', () => {
    const key = (rankKey: number, score: number) => rankValue({ rankKey, score });
    expect(key(0.3, 0.3)).toBeGreaterThan(key(0.29, 0.9));
    expect(key(0.3, 0.4)).toBeGreaterThan(key(0.3, 0.3));
    expect(key(0.1 + 0.2, 0.5)).toBe(key(0.3, 0.5));
  });

  test('puts last a candidate of whom nothing weighed is known', () => {
    const judged = judgedWith(onlyWeights({ THEMES: 1 }), [
      proposal('alike', false, { THEMES: 0 }),
      proposal('unknown', false, { TERRITORY: 1 }),
    ]);
    expect(judged.map(({ score }) => score)).toEqual([0, Number.NEGATIVE_INFINITY]);
  });
});

describe('each feature in turn', () => {
  // Territory and complementarity weigh as much: all twelve are tied, 10 × 2/12 right are expected among ten.
  const [, , complementarity, territory, funding] = ablations([NEAR_AND_FAR], FEATURE_WEIGHTS, 1);

  test('helps when the score finds fewer hidden partners without it', () => {
    expect(territory).toMatchObject({ feature: 'TERRITORY', amongRight: 1, amongOthers: 0, unknown: 0 });
    expect(territory?.alone).toBeCloseTo(2 / 10, 12);
    expect(territory?.without).toBeCloseTo(0, 12);
    expect(territory?.difference?.mean).toBeCloseTo(2 / 12, 12);
  });

  test('harms when the score finds more of them without it', () => {
    expect(complementarity).toMatchObject({ amongRight: 0, amongOthers: 1 });
    expect(complementarity?.alone).toBeCloseTo(0, 12);
    expect(complementarity?.without).toBeCloseTo(2 / 10, 12);
    expect(complementarity?.difference?.mean).toBeCloseTo(2 / 12 - 2 / 10, 12);
  });

  test('changes nothing when nobody knows it', () => {
    expect(funding).toMatchObject({ amongRight: null, amongOthers: null, unknown: 1 });
    expect(funding?.difference).toEqual({ mean: 0, low: 0, high: 0 });
  });

  test('says nothing when nobody was asked about', () => {
    expect(ablations([], FEATURE_WEIGHTS, 1)[0]).toMatchObject({ unknown: null, difference: null });
  });
});

describe('whom the first ten favour', () => {
  const farOrNear = (id: string) => (id === 'far1' ? null : id.replace(/\d+$/, ''));

  test('is their share among the ten beside their share among candidates', () => {
    expect(sharesBy([NEAR_AND_FAR], farOrNear)).toEqual([
      { of: 'far', proposed: 9 / 10, candidates: 9 / 12 },
      { of: 'near', proposed: 0, candidates: 2 / 12 },
      { of: null, proposed: 1 / 10, candidates: 1 / 12 },
    ]);
    expect(sharesBy([[]], farOrNear)).toEqual([]);
  });

  test('is told by how many partners they have on average', () => {
    const partners = (id: string) => (id.startsWith('near') ? 6 : 3);
    expect(meansOf([NEAR_AND_FAR], partners)).toEqual({ proposed: 3, candidates: (10 * 3 + 2 * 6) / 12 });
    expect(meansOf([[]], partners)).toBe(null);
  });
});

describe('confidence', () => {
  test('is set beside how often those proposed first are hidden partners', () => {
    const five = [
      proposal('sure', true, {}, 1),
      proposal('whole', false, {}, 0.7 + 0.2),
      proposal('half', false, {}, 0.5),
      proposal('more', true, {}, 0.3 + 0.3),
      proposal('less', true, {}, 0.7 - 0.2 - 1e-16),
    ];
    expect(calibration([five])).toEqual([
      { from: 0, to: 0.5, proposals: 0, right: null },
      { from: 0.5, to: 0.7, proposals: 3, right: 2 / 3 },
      { from: 0.7, to: 0.9, proposals: 0, right: null },
      { from: 0.9, to: 1, proposals: 2, right: 1 / 2 },
    ]);
  });

  test('is judged on the first ten alone', () => {
    expect(calibration([NEAR_AND_FAR]).map(({ proposals }) => proposals)).toEqual([0, 10, 0, 0]);
  });
});

describe('the first ten after a deletion', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `a${at}`);

  test('overlap by the share of them that stays, in whatever order', () => {
    expect(overlapOfFirst(ids, ids.toReversed())).toBe(8 / 10);
    expect(overlapOfFirst(['a', 'b', 'c', 'd'], ['d', 'x', 'a'])).toBe(1 / 2);
    expect(overlapOfFirst(['a'], [])).toBe(0);
    expect(overlapOfFirst([], ['a'])).toBe(null);
  });
});
