import type { LinkFacts } from '../domain/entity/entity.ts';
import { link } from '../graph/queries/link.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** One link with its proofs, or `null` when it does not exist. */
export async function linkOf(
  runner: QueryRunner,
  key: { from: string; id: string },
  linkEvidenceFirst: number,
): Promise<LinkFacts | null> {
  const [row] = await link(runner, { ...key, linkEvidenceFirst });
  return row?.link ?? null;
}
