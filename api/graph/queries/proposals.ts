import { z } from 'zod';
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
});
export type ProposalRow = z.output<typeof proposal>;

export const proposals = defineQuery({
  file: 'read/proposal/proposals.cypher',
  params: z.object({
    territories: strings,
    everywhere: z.boolean(),
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
