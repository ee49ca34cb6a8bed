import { z } from 'zod';
import { factRead } from '../../domain/fact/fact.ts';
import { defineQuery } from '../define-query.ts';

export const facts = defineQuery({
  file: 'read/fact/facts.cypher',
  params: z.object({
    kinds: z.array(z.string()),
    ids: z.array(z.string()).nullable(),
    after: z.string(),
    first: z.int(),
  }),
  row: z.object({ facts: z.array(factRead), total: z.int() }),
});
