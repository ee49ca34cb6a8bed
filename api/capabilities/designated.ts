import type { Designated } from '../domain/entity/details.ts';
import { designated } from '../graph/queries/designated.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** What some identifiers designate, in their order and in one statement; `null` for words that are not an identifier. */
export async function designatedBy(
  runner: QueryRunner,
  ids: readonly string[],
): Promise<(Designated | null)[]> {
  const byId = new Map((await designated(runner, { ids: [...ids] })).map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
