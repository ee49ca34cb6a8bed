import type { EntityShape, EntityView } from '../domain/entity/entity-view.ts';
import { listEntities } from '../graph/queries/list-entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { entitiesOf } from './entities.ts';

export interface EntityPage {
  readonly views: readonly EntityView[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

/** One page of the entities of a kind, by name; a cursor stays good when entities come or go before it. A total not asked is 0. */
export async function entitiesOfKind(
  runner: QueryRunner,
  asked: { kind: string; first: number; after: string | null | undefined; withTotal: boolean },
  shape: EntityShape,
): Promise<EntityPage> {
  const [afterName, afterId] = readCursor(asked.after);
  const { kind, withTotal } = asked;
  const [page] = await listEntities(runner, { kind, afterName, afterId, first: asked.first + 1, withTotal });
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
  return cursorAt(String(view.entity['sortName']), view.entity.id);
}

function readCursor(cursor: string | null | undefined): readonly [string, string] {
  return (
    placeAt(
      cursor,
      (parts): parts is readonly [string, string] =>
        parts.length === 2 && parts.every((part) => typeof part === 'string'),
    ) ?? ['', '']
  );
}
