import { CONTESTED, readProposal, readWords } from '../domain/proposal/proposal.ts';
import { InvalidInput, NotFound, TooMany } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { readOperation } from '../domain/text/operation.ts';
import { answerProposal, writeProposal } from '../graph/queries/write-proposal.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type EntityReference, slugsOf } from './find-entity.ts';
import { followedProposal, type Proposal, reportedClaimsOf } from './proposals.ts';

/** Seconds to wait before writing, `null` for none; what is not kept in the end does not count. */
export type AskToWrite = () => { readonly wait: number | null; readonly takeBack: () => void };

/**
 * Keeps an error a visitor reports, for those who will curate the facts; the same operation sent again is kept once. Throws
 * `InvalidInput` for what cannot be kept, or was kept with other words under the same operation; `TooMany` when too much came
 * from the same place, `NotFound` when what it is about is not in the graph. A link is contested by one of its ends.
 */
export async function proposeCorrection(
  runner: QueryRunner,
  given: Parameters<typeof readProposal>[0] & {
    about: EntityReference;
    twin?: EntityReference | null | undefined;
  },
  askToWrite: AskToWrite,
): Promise<{ operation: string }> {
  const proposal = readProposal(given);
  const { wait, takeBack } = askToWrite();
  if (wait !== null) throw new TooMany(wait);
  let kept = false;
  try {
    const [about = '', twin = ''] = await slugsOf(runner, [given.about, ...(given.twin ? [given.twin] : [])]);
    if (proposal.kind === CONTESTED) {
      const [reported] = await reportedClaimsOf(runner, [{ about, claim: proposal.claim }]);
      if (!reported?.link) throw new InvalidInput('claim', sentences.contestedLink);
    }
    const [written] = await writeProposal(runner, { ...proposal, about, twin });
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

/**
 * What the author of a report answers to what they were asked: it waits for a decision again. Sent twice, it is kept once.
 * Throws `NotFound`, `TooMany` when too much came from the same place, `InvalidInput` when nothing is asked.
 */
export async function answerAsAuthor(
  runner: QueryRunner,
  given: { operation: string; text: string },
  askToWrite: AskToWrite,
): Promise<Proposal> {
  const text = readWords(given.text);
  const id = readOperation(given.operation);
  const { wait, takeBack } = askToWrite();
  if (wait !== null) throw new TooMany(wait);
  let kept = false;
  try {
    const [written] = await answerProposal(runner, { id, text });
    kept = written?.answered ?? false;
    const proposal = await followedProposal(runner, id);
    const last = proposal.exchange.at(-1);
    if (!kept && (last?.askedAs !== null || last.text !== text)) {
      throw new InvalidInput('text', sentences.nothingAsked);
    }
    return proposal;
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
    sourceTitle: '',
    twin: '',
    values: '',
  });
}
