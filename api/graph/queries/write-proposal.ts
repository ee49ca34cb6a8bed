import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

export const writeProposal = defineQuery({
  file: 'write/proposal/write-proposal.cypher',
  params: z.object({
    id: z.string(),
    about: z.string(),
    claim: z.string(),
    kind: z.string(),
    text: z.string(),
    sourceUrl: z.string(),
    sourceTitle: z.string(),
    twin: z.string(),
    values: z.string(),
  }),
  row: z.object({ known: z.boolean(), id: z.string().nullable(), created: z.boolean(), same: z.boolean() }),
});

export const answerProposal = defineQuery({
  file: 'write/proposal/answer-proposal.cypher',
  params: z.object({ id: z.string(), text: z.string() }),
  row: z.object({ answered: z.boolean() }),
});
