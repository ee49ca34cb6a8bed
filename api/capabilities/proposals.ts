import { mayDo } from '../domain/account/may-do.ts';
import type { Viewer } from '../domain/account/viewer.ts';
import { type ProposedValue, readValues } from '../domain/proposal/proposal.ts';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { readOperation } from '../domain/text/operation.ts';
import { tidyText } from '../domain/text/typed-text.ts';
import { standing } from '../graph/queries/change.ts';
import { markDecided, type ProposalRow, proposalByOperation, proposals } from '../graph/queries/proposals.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { cursorAt, placeAt } from './cursor.ts';
import type { Writer } from './ledger.ts';

export type ProposalStatus = ProposalRow['status'];

/** A report, and what became of it. */
export interface Proposal {
  readonly id: string;
  readonly key: string;
  readonly about: string;
  readonly kind: string;
  readonly text: string;
  readonly sourceUrl: string | null;
  readonly values: readonly ProposedValue[];
  readonly createdAt: string;
  readonly status: ProposalStatus;
  readonly motive: string | null;
  /** Function of who decided. */
  readonly decidedAs: string | null;
  readonly decidedAt: string | null;
  /** The change that answers it. */
  readonly change: string | null;
}

export interface ProposalPage {
  readonly proposals: readonly Proposal[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

const WAITING: readonly ProposalStatus[] = ['OPEN', 'ASKED'];
const LONGEST_MOTIVE = 1_000;

/**
 * Reports that this viewer may decide, the oldest first: about what stands in their territories; for an administrator,
 * about everything.
 */
export async function proposalsFor(
  runner: QueryRunner,
  viewer: Viewer | null,
  asked: { waiting: boolean; first: number; after: string | null | undefined },
): Promise<ProposalPage> {
  const place = placeAt(asked.after, isKey);
  const curated = (viewer?.grants ?? []).filter(({ role }) => role === 'CURATOR');
  const rows = await proposals(runner, {
    territories: curated.map(({ territory }) => territory),
    everywhere: viewer?.administrator ?? false,
    statuses: asked.waiting ? [...WAITING] : ['ACCEPTED', 'REFUSED'],
    after: place?.[0] ?? '',
    first: asked.first + 1,
  });
  return {
    proposals: rows.slice(0, asked.first).map(({ proposal }) => proposalOf(proposal)),
    total: rows[0]?.total ?? 0,
    hasNextPage: rows.length > asked.first,
  };
}

/** What became of a report, for whoever has its operation: its author alone was given it. Throws `NotFound`. */
export async function followedProposal(runner: QueryRunner, operation: string): Promise<Proposal> {
  const id = readOperation(operation);
  const [found] = await proposalByOperation(runner, { id });
  if (!found) throw new NotFound(sentences.thisReport);
  return proposalOf(found.proposal);
}

/**
 * Refuses a report with a motive, asks its author for more, or closes it as done. Decided once: sent again, or too late,
 * it gives back what was decided. Throws `NotFound`, `Forbidden`, and `InvalidInput` for a refusal without a motive.
 */
export async function decideProposal(
  { inOneWrite, viewer }: Writer,
  asked: { proposal: string; status: Exclude<ProposalStatus, 'OPEN'>; motive: string | null },
): Promise<Proposal> {
  const motive = tidyText(asked.motive ?? '');
  if (asked.status !== 'ACCEPTED' && motive === '') throw new InvalidInput('motive', sentences.reasonMissing);
  if ([...motive].length > LONGEST_MOTIVE) {
    throw new InvalidInput('motive', sentences.textTooLong([...motive].length, LONGEST_MOTIVE));
  }
  const id = readOperation(asked.proposal);
  return inOneWrite(async (runner) => {
    await markAnswered(runner, viewer, { id, status: asked.status, motive, change: '' });
    return followedProposal(runner, id);
  });
}

/** Closes a report inside a write, when this viewer may decide on what it is about. */
export async function markAnswered(
  runner: QueryRunner,
  viewer: Viewer | null,
  answer: { id: string; status: string; motive: string; change: string },
): Promise<void> {
  const [found] = await proposalByOperation(runner, { id: answer.id });
  if (!found) throw new NotFound(sentences.thisReport);
  const { about } = found.proposal;
  const [stands] = await standing(runner, { ids: [about], slugs: [], sirens: [], leant: [] });
  const refusal = mayDo(viewer, 'DECIDE', [stands?.whereabouts[0]?.territories ?? []]);
  if (refusal || viewer === null) throw refusal;
  await markDecided(runner, { ...answer, title: viewer.title, account: viewer.account });
}

/** Cursor of a report in the queue. */
export function proposalCursor({ key }: Proposal): string {
  return cursorAt(key);
}

function isKey(parts: readonly unknown[]): parts is readonly [string] {
  return parts.length === 1 && typeof parts[0] === 'string';
}

function proposalOf(row: ProposalRow): Proposal {
  return {
    id: row.id,
    key: row.key,
    about: row.about,
    kind: row.kind,
    text: row.text,
    sourceUrl: row.sourceUrl ?? null,
    values: readValues(row.values),
    createdAt: row.createdAt,
    status: row.status,
    motive: row.motive ?? null,
    decidedAs: row.decidedAs ?? null,
    decidedAt: row.decidedAt ?? null,
    change: row.change ?? null,
  };
}
