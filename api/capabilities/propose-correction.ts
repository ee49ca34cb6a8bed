import { NotFound, TooMany } from '../domain/entity/refusals.ts';
import { readProposal } from '../domain/proposal/proposal.ts';
import { writeProposal } from '../graph/queries/write-proposal.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type EntityReference, slugsOf } from './find-entity.ts';

/**
 * Keeps an error a visitor reports, for who will curate the facts; the same operation sent again is kept once.
 * Throws `InvalidInput` for what cannot be kept, `TooMany` when too much came from the same place, `NotFound` when what
 * it is about is not in the graph.
 */
export async function proposeCorrection(
  runner: QueryRunner,
  given: Parameters<typeof readProposal>[0] & { about: EntityReference },
  askToWrite: () => number | null,
): Promise<{ operation: string }> {
  const proposal = readProposal(given);
  const wait = askToWrite();
  if (wait !== null) throw new TooMany(wait);
  const [about = ''] = await slugsOf(runner, [given.about]);
  const [written] = await writeProposal(runner, { ...proposal, about });
  if (written?.id == null) throw new NotFound(proposal.claim || about);
  return { operation: given.operation };
}
