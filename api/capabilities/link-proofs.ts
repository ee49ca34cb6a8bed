import type { EvidenceFacts, LinkFacts } from '../domain/entity/entity.ts';
import { linkProofs } from '../graph/queries/link-proofs.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

const MOST_PROOFS = 5;

export interface ClaimProofs {
  readonly evidenceTotal: number;
  readonly evidence: EvidenceFacts[];
}

/** What some claims rest on, links or entities, in their order and in one statement. */
export async function proofsOfClaims(runner: QueryRunner, ids: readonly string[]): Promise<ClaimProofs[]> {
  const rows = ids.length === 0 ? [] : await linkProofs(runner, { ids: [...ids], first: MOST_PROOFS });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? { evidenceTotal: 0, evidence: [] });
}

/** Gives links their proofs, in one statement for all of them: a reading judges many links and shows few. */
export async function proofsOf(
  runner: QueryRunner,
  links: readonly LinkFacts[],
): Promise<<Link extends LinkFacts>(link: Link) => Link> {
  const ids = [...new Set(links.map(({ id }) => id))];
  const proofs = await proofsOfClaims(runner, ids);
  const byId = new Map(ids.map((id, at) => [id, proofs[at]]));
  return (link) => ({
    ...link,
    evidence: byId.get(link.id)?.evidence ?? link.evidence,
    evidenceTotal: byId.get(link.id)?.evidenceTotal ?? link.evidenceTotal,
  });
}
