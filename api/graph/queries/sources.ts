import { z } from 'zod';
import { sourceFacts } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const sources = defineQuery({
  file: 'read/source/sources.cypher',
  params: z.object({
    ids: z.array(z.string()).nullable(),
    latest: z.boolean(),
    skip: z.int(),
    first: z.int(),
  }),
  row: z.object({ sources: z.array(sourceFacts), total: z.int() }),
});

export const sourcesOfForums = defineQuery({
  file: 'read/source/sources-of-forums.cypher',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ source: sourceFacts }),
});
