import type { EntityShape, EntityView } from '../domain/entity/entity.ts';
import { InvalidInput } from '../domain/entity/refusals.ts';
import { listEntities } from '../graph/queries/list-entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';

export interface EntityPage {
  readonly views: readonly EntityView[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

/** One page of the entities of a kind, by name; a cursor stays good when entities come or go before it. */
export async function entitiesOfKind(
  runner: QueryRunner,
  asked: { kind: string; first: number; after: string | null | undefined },
  shape: EntityShape,
): Promise<EntityPage> {
  const [afterName, afterId] = readCursor(asked.after);
  const [page] = await listEntities(runner, { kind: asked.kind, afterName, afterId, first: asked.first + 1 });
  const ids = page?.ids ?? [];
  const views = await entitiesOf(runner, ids.slice(0, asked.first), shape);
  return {
    views: views.filter((view) => view !== null),
    total: page?.total ?? 0,
    hasNextPage: ids.length > asked.first,
  };
}

/** Place of an entity in the list of its kind. */
export function cursorOf(view: EntityView): string {
  return Buffer.from(JSON.stringify([view.entity['sortName'], view.entity.id])).toString('base64url');
}

function readCursor(cursor: string | null | undefined): [string, string] {
  if (!cursor) return ['', ''];
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof name === 'string' && typeof id === 'string') return [name, id];
  } catch {
    // Fall through: whatever it is, it is not a cursor of ours.
  }
  throw new InvalidInput('after', 'Ce curseur de page n’est pas un curseur de Maillage.');
}
