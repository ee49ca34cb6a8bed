import { expect, test } from 'vitest';
import {
  areaUnderRoc,
  averagePrecision,
  type Judged,
} from '../../../api/domain/evaluation/ranking-metrics.ts';
import { GAP_PARAMETERS } from '../../../api/domain/gaps/parameters.ts';
import type { PairGap } from '../../../api/domain/transversality/pairs.ts';
import { pairKey } from '../../../api/domain/transversality/perimeter.ts';
import { referenceAmong } from '../../../api/domain/transversality/reference.ts';
import { transversalityOf } from '../../../api/domain/transversality/transversality.ts';
import { plantedSilos } from '../../worlds/planted-silos.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];

/** Every pair with two occasions or more of every authority, and whether it was kept apart on purpose. */
const pairs = SEEDS.flatMap((seed) => {
  const { world, apart } = plantedSilos(seed);
  return world.flatMap((perimeter) =>
    transversalityOf(perimeter, referenceAmong(perimeter, world, GAP_PARAMETERS))
      .pairs.filter(({ occasions }) => occasions.length >= 2)
      .map((pair) => ({ pair, apart: apart.has(`${perimeter.id} ${pairKey(...pair.units)}`) })),
  );
});

const judgedBy = (score: (pair: PairGap) => number): Judged[] =>
  pairs.map(({ pair, apart }) => ({ score: score(pair), relevant: apart }));
const chance = pairs.filter(({ apart }) => apart).length / pairs.length;
const byScore = judgedBy(({ gap }) => gap.score?.point ?? 0);
const byAbsence = judgedBy(({ gap }) => (gap.observed === 0 ? 1 : 0));

test('services kept apart on purpose rank above chance, and better than by absence alone', () => {
  const [area, precision] = [areaUnderRoc(byScore) ?? 0, averagePrecision(byScore) ?? 0];
  expect(area).toBeGreaterThan(0.65);
  expect(area).toBeGreaterThan(areaUnderRoc(byAbsence) ?? 1);
  expect(precision).toBeGreaterThan(1.5 * chance);
  expect(precision).toBeGreaterThan(averagePrecision(byAbsence) ?? 1);
});

test('few pairs are named where absence alone would name many', () => {
  const share = (scores: readonly Judged[]) =>
    scores.filter(({ score }) => score >= GAP_PARAMETERS.namedGap).length / scores.length;
  expect(share(byScore)).toBeLessThan(0.05);
  expect(share(byAbsence)).toBeGreaterThan(0.4);
});
