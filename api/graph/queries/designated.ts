import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

export const designated = defineQuery({
  file: 'read/entity/designated.cypher',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), kind: z.string(), name: z.string() }),
});
