import { z } from 'zod';
import { evidenceFacts } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const linkProofs = defineQuery({
  file: 'read/link/link-proofs.cypher',
  params: z.object({ ids: z.array(z.string()), first: z.int() }),
  row: z.object({ id: z.string(), evidenceTotal: z.int(), evidence: z.array(evidenceFacts) }),
});
