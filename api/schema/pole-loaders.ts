import DataLoader from 'dataloader';
import {
  type Article9Shown,
  article9sOf,
  compositionsOf,
  fundingsOf,
  medianPositionsOf,
} from '../capabilities/pole-readings.ts';
import type { Funding } from '../domain/funding/funding.ts';
import type { MedianPosition } from '../domain/medians/medians.ts';
import type { Composition } from '../domain/pole/composition.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** Readings of poles, each by one statement for all the poles of an answer; a composition serves two of them. */
export interface PoleLoaders {
  readonly article9: DataLoader<string, Article9Shown[]>;
  readonly composition: DataLoader<string, Composition>;
  readonly funding: DataLoader<string, Funding>;
  readonly medians: DataLoader<string, MedianPosition[]>;
}

export function poleLoadersOf(runner: QueryRunner): PoleLoaders {
  const composition = new DataLoader<string, Composition>((ids) => compositionsOf(runner, ids));
  const funding = new DataLoader<string, Funding>((ids) => fundingsOf(runner, ids));
  const all = <Reading>(loader: DataLoader<string, Reading>, ids: readonly string[]) =>
    Promise.all(ids.map((id) => loader.load(id)));
  return {
    composition,
    funding,
    article9: new DataLoader(async (ids) => article9sOf(runner, await all(composition, ids))),
    medians: new DataLoader(async (ids) => {
      const [compositions, fundings] = await Promise.all([all(composition, ids), all(funding, ids)]);
      const poles = compositions.map((of, place) => ({
        composition: of,
        funding: fundings[place] as Funding,
      }));
      return medianPositionsOf(runner, poles);
    }),
  };
}
