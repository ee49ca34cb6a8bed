import { mayDo } from '../domain/account/may-do.ts';
import type { Viewer } from '../domain/account/viewer.ts';
import type { EvidenceFacts, LinkFacts } from '../domain/entity/entity.ts';
import { type ProposedValue, readValues } from '../domain/proposal/proposal.ts';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { readOperation } from '../domain/text/operation.ts';
import { tidyText } from '../domain/text/typed-text.ts';
import { standing } from '../graph/queries/change.ts';
import {
  contests,
  markDecided,
  type ProposalRow,
  proposalByOperation,
  proposals,
  reportedClaims,
} from '../graph/queries/proposals.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { type EntityReference, existing } from './find-entity.ts';
import type { Writer } from './ledger.ts';

export type ProposalStatus = ProposalRow['status'];

/** A report, and what became of it. */
export interface Proposal {
  readonly id: string;
  readonly key: string;
  readonly about: string;
  /** The link or the proof at fault; `null` for the entity itself. */
  readonly claim: string | null;
  readonly kind: string;
  readonly text: string;
  readonly sourceUrl: string | null;
  readonly sourceTitle: string | null;
  /** What it is a duplicate of. */
  readonly twin: string | null;
  readonly values: readonly ProposedValue[];
  readonly createdAt: string;
  readonly status: ProposalStatus;
  readonly motive: string | null;
  /** Function of who decided. */
  readonly decidedAs: string | null;
  readonly decidedAt: string | null;
  /** The change that answers it. */
  readonly change: string | null;
  /** What was asked and answered, the first words first. */
  readonly exchange: readonly ProposalWords[];
}

/** Words between who decides and who reported. */
export interface ProposalWords {
  readonly text: string;
  /** Function of who asked; `null` for the author of the report. */
  readonly askedAs: string | null;
  readonly at: string;
}

export interface ProposalPage {
  readonly proposals: readonly Proposal[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

const LONGEST_MOTIVE = 1_000;

/**
 * Reports that this viewer may decide, the oldest first: about what stands in their territories, or in the part of them that
 * `within` keeps to; for an administrator, about everything. Throws `NotFound` for a territory that nothing bears.
 */
export async function proposalsFor(
  runner: QueryRunner,
  viewer: Viewer | null,
  asked: {
    within: EntityReference | null;
    statuses: readonly ProposalStatus[];
    first: number;
    after: string | null | undefined;
  },
): Promise<ProposalPage> {
  const place = placeAt(asked.after, isKey);
  const [within = ''] = asked.within ? await existing(runner, [asked.within]) : [];
  const curated = (viewer?.grants ?? []).filter(({ role }) => role === 'CURATOR');
  const rows = await proposals(runner, {
    territories: curated.map(({ territory }) => territory),
    everywhere: viewer?.administrator ?? false,
    within,
    statuses: [...new Set(asked.statuses)],
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

/** What a report is about, when it is not a whole sheet. */
export interface ReportedClaim {
  /** The link at fault, or the one whose proof is; `null` when it is none of the entity. */
  readonly link: LinkFacts | null;
  readonly proof: EvidenceFacts | null;
}

const PROOFS_READ = 5;

/** The links and the proofs that some reports are about, in their order and in one statement. */
export async function reportedClaimsOf(
  runner: QueryRunner,
  reports: readonly { readonly about: string; readonly claim: string }[],
): Promise<ReportedClaim[]> {
  if (reports.length === 0) return [];
  const rows = await reportedClaims(runner, { reports: [...reports], linkEvidenceFirst: PROOFS_READ });
  return reports.map(
    ({ about, claim }) =>
      rows.find((row) => row.about === about && row.claim === claim) ?? { link: null, proof: null },
  );
}

/** A link that one of its ends contests. */
export interface Contest {
  /** Id of the end on whose behalf it is contested. */
  readonly by: string;
  readonly since: string;
}

/** Which of some links are contested and wait for a decision, in their order and in one statement. */
export async function contestsOf(runner: QueryRunner, links: readonly string[]): Promise<(Contest | null)[]> {
  const rows = links.length === 0 ? [] : await contests(runner, { links: [...links] });
  const byLink = new Map(rows.map(({ link, by, since }) => [link, { by, since }]));
  return links.map((link) => byLink.get(link) ?? null);
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
    claim: row.claim ?? null,
    kind: row.kind,
    text: row.text,
    sourceUrl: row.sourceUrl ?? null,
    sourceTitle: row.sourceTitle ?? null,
    twin: row.twin ?? null,
    values: readValues(row.values),
    createdAt: row.createdAt,
    status: row.status,
    motive: row.motive ?? null,
    decidedAs: row.decidedAs ?? null,
    decidedAt: row.decidedAt ?? null,
    change: row.change ?? null,
    exchange: row.said.map((text, at) => ({
      text,
      askedAs: row.saidAs[at] || null,
      at: row.saidAt[at] ?? '',
    })),
  };
}
