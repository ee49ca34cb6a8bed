import { describe, expect, test } from 'vitest';
import { partnershipsOf } from '../../../api/domain/partnership/partnership.ts';
import { plantedShare, rankingBy } from '../../worlds/planted-ranking.ts';
import { plantedStrangers } from '../../worlds/planted-strangers.ts';

/**
 * What the author of the score printed for neighbours kept apart, over twelve seeds of his own: area under the curve, average
 * precision, and the share of pairs kept apart among which that precision was had (5 to 6 in 100, the higher taken).
 */
const PRINTED = { area: 0.699, precision: 0.126, chance: 0.06 };

/** Twelve hold a hundred pairs kept apart, and their average precision moves by a fifth from one dozen to the next. */
const SEEDS = 40;

describe('neighbours that avoid each other, in a generated région', () => {
  const pairs = Array.from({ length: SEEDS }, (_, seed) => seed + 1).flatMap((seed) => {
    const { study, apart } = plantedStrangers(seed);
    return partnershipsOf(study).pairs.map(({ a, b, gap, residual }) => ({
      point: gap.score?.point ?? 0,
      observed: gap.observed,
      residual: residual ?? 0,
      planted: apart.has(`${a} ${b}`),
    }));
  });
  const score = rankingBy(pairs, ({ point }) => point);
  const absence = rankingBy(pairs, ({ observed }) => (observed === 0 ? 1 : 0));
  const residual = rankingBy(pairs, (pair) => -pair.residual);

  test('rank above chance by the margin printed with the method', () => {
    expect(score.area).toBeGreaterThanOrEqual(PRINTED.area);
    expect(score.precision / plantedShare(pairs)).toBeGreaterThanOrEqual(PRINTED.precision / PRINTED.chance);
  });

  test('rank better by the score than by absence alone, or by the residual', () => {
    for (const other of [absence, residual]) {
      expect(score.area).toBeGreaterThan(other.area);
      expect(score.precision).toBeGreaterThan(other.precision);
    }
  });

  test('are named seldom, and more rightly, where absence alone would name many', () => {
    expect(score.named).toBeLessThan(0.05);
    expect(absence.named).toBeGreaterThan(0.4);
    expect(score.right).toBeGreaterThan(absence.right);
  });
});
