import type { EntityFacts } from '../domain/entity/entity.ts';
import { isFictional } from '../domain/entity/properties.ts';
import type { UnitKind } from '../domain/transversality/concerned-units.ts';
import { toCollectFirst } from '../domain/transversality/to-collect.ts';
import { scopesNearby } from '../graph/queries/partnership.ts';
import { authoritiesNearby, territoriesNearby } from '../graph/queries/transversality.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { perimeterRead } from './perimeter-read.ts';

/** Candidates looked at closely: two statements each. */
const TRIED = 8;

/**
 * The territory to read when nothing can be compared in one: of its own world (real or fictional), of its level if there is
 * one, then the nearest. `null` when nowhere enough is documented.
 */
export async function comparedNearby(
  runner: QueryRunner,
  { collectivity, units, asOf }: { collectivity: EntityFacts; units: UnitKind; asOf: string | null },
): Promise<EntityFacts | null> {
  const asked = { id: collectivity.id, demonstration: isFictional(collectivity), first: TRIED };
  const candidates =
    units === 'SERVICE_FAMILY'
      ? (await authoritiesNearby(runner, asked)).map(({ authority }) => authority)
      : (await territoriesNearby(runner, asked)).map(({ territory }) => territory);
  for (const candidate of candidates) {
    const found = await perimeterRead(runner, candidate, { units, asOf, rollUp: false });
    const missing = toCollectFirst(units, found.perimeterOn(asOf), found.servicesWithoutArea.length);
    if (missing.length === 0) return candidate;
  }
  return null;
}

/** The nearest territory, beside one, where two authorities share a forum; `null` when there is none. */
export async function partneredNearby(
  runner: QueryRunner,
  { scope, asOf }: { scope: EntityFacts; asOf: string | null },
): Promise<EntityFacts | null> {
  const [found] = await scopesNearby(runner, {
    id: scope.id,
    demonstration: isFictional(scope),
    asOf,
    first: 1,
  });
  return found?.scope ?? null;
}
