import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

export const neighbourhood = defineQuery({
  file: 'read/entity/neighbourhood.cypher',
  params: z.object({
    ids: z.array(z.string()),
    relationsOf: z.record(z.string(), z.array(z.string())),
    kindsOf: z.record(z.string(), z.array(z.string())),
    firstOf: z.record(z.string(), z.int()),
    kinds: z.array(z.string()).nullable(),
    certainties: z.array(z.string()).nullable(),
    limit: z.int(),
  }),
  row: z.object({
    centreIds: z.array(z.string()),
    neighbourIds: z.array(z.string()),
    neighbourTotal: z.int(),
  }),
});
