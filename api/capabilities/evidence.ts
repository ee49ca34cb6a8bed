import type { EvidenceFacts } from '../domain/entity/entity.ts';
import { evidence } from '../graph/queries/evidence.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** One proof with its source, or `null` when none bears this id. */
export async function evidenceOf(runner: QueryRunner, id: string): Promise<EvidenceFacts | null> {
  const [row] = await evidence(runner, { id });
  return row?.evidence ?? null;
}
