import type { SourceFacts } from '../domain/entity/entity.ts';
import { sources, sourcesOfForums } from '../graph/queries/sources.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** One page of the sources, the ones most facts rest on first, or the most recent of those that prove something. */
export async function sourcesPage(
  runner: QueryRunner,
  asked: { latest: boolean; skip: number; first: number },
): Promise<{ sources: readonly SourceFacts[]; total: number }> {
  const [page] = await sources(runner, { ids: null, ...asked });
  return page ?? { sources: [], total: 0 };
}

/** One source, or `null` when none bears this id. */
export async function sourceOf(runner: QueryRunner, id: string): Promise<SourceFacts | null> {
  const [page] = await sources(runner, { ids: [id], latest: false, skip: 0, first: 1 });
  return page?.sources[0] ?? null;
}

/** What some poles, contracts and projects rest on, who is in them included: the sources with the most proofs first. */
export async function sourcesBehind(
  runner: QueryRunner,
  forums: Iterable<string>,
): Promise<readonly SourceFacts[]> {
  const ids = [...forums];
  if (ids.length === 0) return [];
  return (await sourcesOfForums(runner, { ids })).map(({ source }) => source);
}
