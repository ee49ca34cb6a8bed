import { z } from 'zod';
import { kind } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const searchEntities = defineQuery({
  file: 'read/entity/search-entities.cypher',
  params: z.object({
    expression: z.string(),
    kinds: z.array(z.string()).nullable(),
    weights: z.record(z.string(), z.number()),
    skip: z.int(),
    first: z.int(),
    readAtMost: z.int(),
  }),
  row: z.object({
    hits: z.array(z.object({ id: z.string(), score: z.number() })),
    facets: z.array(z.object({ kind, total: z.int() })),
    total: z.int(),
  }),
});
