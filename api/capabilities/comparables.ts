import { latestDate } from '../domain/evidence/reliability.ts';
import { type Comparable, type Comparables, comparablesOf } from '../domain/transversality/comparables.ts';
import type { UnitKind } from '../domain/transversality/concerned-units.ts';
import { dataVersion } from '../graph/queries/coverage.ts';
import {
  authoritiesCompared,
  territoriesCompared,
  wholeForumsOfAuthorities,
  wholeForumsOfTerritories,
} from '../graph/queries/transversality.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** What decides who is comparable: counts are kept for each such question. */
interface ComparablesAsked {
  readonly units: UnitKind;
  readonly demonstration: boolean;
  readonly asOf: string | null;
  readonly rollUp: boolean;
}

/** Questions whose counts are kept: a reader who tries dates does not fill the memory. */
const MOST_KEPT = 12;

/** Reading every perimeter is done once by version of the data, and by question. */
const kept = new WeakMap<object, { version: string; byQuestion: Map<string, Promise<Comparables>> }>();

/** Counts of all perimeters one may be compared with: two statements the first time, then one to know that nothing changed. */
export async function comparablesFor(runner: QueryRunner, asked: ComparablesAsked): Promise<Comparables> {
  const [now] = await dataVersion(runner, {});
  const version = now?.version ?? '';
  let known = kept.get(runner.graph);
  if (known?.version !== version) {
    known = { version, byQuestion: new Map() };
    kept.set(runner.graph, known);
  }
  const { byQuestion } = known;
  const question = JSON.stringify(asked);
  const found = byQuestion.get(question);
  // Whoever asked first may have left before the end.
  if (found) return found.catch(() => readComparables(runner, asked));
  const read = readComparables(runner, asked);
  const [oldest] = byQuestion.keys();
  if (byQuestion.size >= MOST_KEPT && oldest !== undefined) byQuestion.delete(oldest);
  byQuestion.set(question, read);
  read.catch(() => byQuestion.delete(question));
  return read;
}

async function readComparables(runner: QueryRunner, asked: ComparablesAsked): Promise<Comparables> {
  const { units, demonstration, asOf, rollUp } = asked;
  const [perimeters, forums] =
    units === 'SERVICE_FAMILY'
      ? await Promise.all([
          authoritiesRead(runner, demonstration),
          wholeForumsOfAuthorities(runner, { demonstration, asOf }),
        ])
      : await Promise.all([
          territoriesRead(runner, demonstration),
          wholeForumsOfTerritories(runner, { demonstration, asOf }),
        ]);
  return comparablesOf(units, perimeters, forums, rollUp, latestDate(forums.map(({ latest }) => latest)));
}

async function authoritiesRead(runner: QueryRunner, demonstration: boolean): Promise<Comparable[]> {
  const rows = await authoritiesCompared(runner, { demonstration });
  return rows.map((row) => ({ ...row, actors: [] }));
}

async function territoriesRead(runner: QueryRunner, demonstration: boolean): Promise<Comparable[]> {
  const rows = await territoriesCompared(runner, { demonstration });
  return rows.map((row) => ({ ...row, within: [{ id: row.id, level: row.level }] }));
}
