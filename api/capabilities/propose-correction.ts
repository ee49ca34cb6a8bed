import { readProposal } from '../domain/proposal/proposal.ts';
import { InvalidInput, NotFound, TooMany } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { writeProposal } from '../graph/queries/write-proposal.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type EntityReference, slugsOf } from './find-entity.ts';

/** Seconds to wait before writing, `null` for none; what is not kept in the end does not count. */
export type AskToWrite = () => { readonly wait: number | null; readonly takeBack: () => void };

/**
 * Keeps an error a visitor reports, for those who will curate the facts; the same operation sent again is kept once. Throws
 * `InvalidInput` for what cannot be kept, or was kept with other words under the same operation; `TooMany` when too much came
 * from the same place, `NotFound` when what it is about is not in the graph.
 */
export async function proposeCorrection(
  runner: QueryRunner,
  given: Parameters<typeof readProposal>[0] & { about: EntityReference },
  askToWrite: AskToWrite,
): Promise<{ operation: string }> {
  const proposal = readProposal(given);
  const { wait, takeBack } = askToWrite();
  if (wait !== null) throw new TooMany(wait);
  let kept = false;
  try {
    const [about = ''] = await slugsOf(runner, [given.about]);
    const [written] = await writeProposal(runner, { ...proposal, about });
    if (written?.id == null) throw new NotFound(proposal.claim || about);
    kept = written.created;
    if (!written.same) {
      throw new InvalidInput('operation', sentences.otherReportKept);
    }
    return { operation: given.operation };
  } finally {
    if (!kept) takeBack();
  }
}

/** Runs a proposal about something that does not exist: the database is then ready for the first real one, and keeps nothing. */
export async function rehearseCorrection(runner: QueryRunner): Promise<void> {
  await writeProposal(runner, {
    id: '',
    about: '',
    claim: '',
    kind: '',
    text: '',
    sourceUrl: '',
    values: '',
  });
}
