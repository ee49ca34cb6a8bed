import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

export const listEntities = defineQuery({
  file: 'read/entity/list-entities.cypher',
  params: z.object({
    kind: z.string(),
    afterName: z.string(),
    afterId: z.string(),
    first: z.int(),
    withTotal: z.boolean(),
  }),
  row: z.object({ ids: z.array(z.string()), total: z.int() }),
});
