import { type Article9Check, article9Of } from '../domain/article9/article9.ts';
import { type Funding, fundingOf } from '../domain/funding/funding.ts';
import { type MedianPosition, positionsOf } from '../domain/medians/medians.ts';
import type { Composition } from '../domain/pole/composition.ts';
import { article9Parts } from '../graph/queries/article9-parts.ts';
import { medianFigures } from '../graph/queries/median-figures.ts';
import { composition } from '../graph/queries/pole/composition.ts';
import { funding } from '../graph/queries/pole/funding.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { proofsOf } from './link-proofs.ts';

/** Links and lines shown, with their proofs, of each part of a reading; all are judged and added, and their number is told. */
export const SHOWN_OF_A_POLE = 100;

/** A part of article 9 with the first of the links it was judged on, and how many they are. */
export type Article9Shown = Article9Check & { readonly linkTotal: number; readonly toCheckTotal: number };

/** Who is tied to some poles, in their order: one statement whatever their number. Throws for anything that is not a pole. */
export async function compositionsOf(runner: QueryRunner, ids: readonly string[]): Promise<Composition[]> {
  const rows = await composition(runner, { ids: [...new Set(ids)] });
  return inOrder(ids, new Map(rows.map((of) => [of.pole.id, of])));
}

/**
 * Funding of some poles, in their order: two statements whatever their number. Every line is there and added; the first
 * ones, which are shown, have their proofs. Throws for what is no pole.
 */
export async function fundingsOf(runner: QueryRunner, ids: readonly string[]): Promise<Funding[]> {
  const rows = await funding(runner, { ids: [...new Set(ids)] });
  const fundings = rows.map((row) => ({ id: row.id, ...fundingOf(row) }));
  const proved = await proofsOf(
    runner,
    fundings.flatMap(({ lines }) => lines.slice(0, SHOWN_OF_A_POLE).map(({ link }) => link)),
  );
  const byId = fundings.map(({ id, ...of }): [string, Funding] => [
    id,
    { ...of, lines: of.lines.map((line) => ({ ...line, link: proved(line.link) })) },
  ]);
  return inOrder(ids, new Map(byId));
}

/** Each part of article 9 for some poles: the parts of the law and the proofs shown are read once for all. */
export async function article9sOf(
  runner: QueryRunner,
  compositions: readonly Composition[],
): Promise<Article9Shown[][]> {
  const parts = await article9Parts(runner, {});
  const checks = compositions.map((of) =>
    article9Of(of, parts).map((check) => ({
      ...check,
      links: check.links.slice(0, SHOWN_OF_A_POLE),
      linkTotal: check.links.length,
      toCheck: check.toCheck.slice(0, SHOWN_OF_A_POLE),
      toCheckTotal: check.toCheck.length,
    })),
  );
  const proved = await proofsOf(
    runner,
    checks.flat().flatMap(({ links, toCheck }) => [...links, ...toCheck]),
  );
  return checks.map((of) =>
    of.map((check) => ({
      ...check,
      links: check.links.map(proved),
      toCheck: check.toCheck.map(proved),
    })),
  );
}

/** Some poles beside the published medians; the medians are read once. */
export async function medianPositionsOf(
  runner: QueryRunner,
  poles: readonly { composition: Composition; funding: Funding }[],
): Promise<MedianPosition[][]> {
  const medians = await medianFigures(runner, {});
  return poles.map((of) => positionsOf(of.composition, of.funding, medians));
}

function inOrder<Row>(ids: readonly string[], byId: ReadonlyMap<string, Row>): Row[] {
  return ids.map((id) => {
    const row = byId.get(id);
    if (row === undefined) throw new Error('a pole vanished while it was read');
    return row;
  });
}
