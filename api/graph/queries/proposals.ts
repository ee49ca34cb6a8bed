import { z } from 'zod';
import { evidenceFacts, linkFacts } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

const strings = z.array(z.string());

const proposal = z.object({
  id: z.string(),
  key: z.string(),
  about: z.string(),
  claim: z.string().optional(),
  kind: z.string(),
  text: z.string(),
  sourceUrl: z.string().optional(),
  sourceTitle: z.string().optional(),
  twin: z.string().optional(),
  values: z.string().optional(),
  createdAt: z.unknown().transform(String),
  status: z.enum(['OPEN', 'ASKED', 'ACCEPTED', 'REFUSED']),
  motive: z.string().optional(),
  decidedAs: z.string().optional(),
  decidedAt: z
    .unknown()
    .optional()
    .transform((date) => (date === undefined ? undefined : String(date))),
  change: z.string().optional(),
  /** What was asked and answered, in turn: the words, the function of who asked or nothing for its author, and when. */
  said: strings.default([]),
  saidAs: strings.default([]),
  saidAt: strings.default([]),
});
export type ProposalRow = z.output<typeof proposal>;

export const proposals = defineQuery({
  file: 'read/proposal/proposals.cypher',
  params: z.object({
    territories: strings,
    everywhere: z.boolean(),
    within: z.string(),
    statuses: strings,
    after: z.string(),
    first: z.int(),
  }),
  row: z.object({ proposal, total: z.int() }),
});

export const proposalByOperation = defineQuery({
  file: 'read/proposal/proposal.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ proposal }),
});

export const reportedClaims = defineQuery({
  file: 'read/proposal/reported-claims.cypher',
  params: z.object({
    reports: z.array(z.object({ about: z.string(), claim: z.string() })),
    linkEvidenceFirst: z.int(),
  }),
  row: z.object({
    about: z.string(),
    claim: z.string(),
    link: linkFacts.nullable(),
    proof: evidenceFacts.nullable(),
  }),
});

export const contests = defineQuery({
  file: 'read/proposal/contests.cypher',
  params: z.object({ links: strings }),
  row: z.object({ link: z.string(), by: z.string(), since: z.string() }),
});

export const markDecided = defineQuery({
  file: 'write/proposal/decide-proposal.cypher',
  params: z.object({
    id: z.string(),
    status: z.string(),
    motive: z.string(),
    title: z.string(),
    account: z.string(),
    change: z.string(),
  }),
  row: z.object({ decided: z.boolean() }),
});
