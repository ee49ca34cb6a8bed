import type { EntityShape, EntityView } from '../domain/entity/entity.ts';
import { entities } from '../graph/queries/entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** Entities in the order of their ids, as much of each as asked; `null` where an id names nothing. */
export async function entitiesOf(
  runner: QueryRunner,
  ids: readonly string[],
  shape: EntityShape,
): Promise<(EntityView | null)[]> {
  if (ids.length === 0) return [];
  const rows = await entities(runner, { ids: [...new Set(ids)], ...shape });
  const byId = new Map(rows.map((row) => [row.entity.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
