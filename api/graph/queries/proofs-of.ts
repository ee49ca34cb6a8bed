import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

export const proofsOf = defineQuery({
  file: 'read/evidence/proofs-of.cypher',
  params: z.object({ claims: z.array(z.string()) }),
  row: z.object({ id: z.string(), claim: z.string(), certainty: z.string(), doubt: z.string().nullable() }),
});
