import type { LinkFacts } from '../domain/entity/entity.ts';
import { linkProofs } from '../graph/queries/link-proofs.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

const MOST_PROOFS = 5;

/** Gives links their proofs, in one statement for all of them: a reading judges many links and shows few. */
export async function proofsOf(
  runner: QueryRunner,
  links: readonly LinkFacts[],
): Promise<<Link extends LinkFacts>(link: Link) => Link> {
  const ids = [...new Set(links.map(({ id }) => id))];
  const rows = ids.length === 0 ? [] : await linkProofs(runner, { ids, first: MOST_PROOFS });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (link) => ({ ...link, ...byId.get(link.id) });
}
