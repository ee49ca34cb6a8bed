import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

export const identify = defineQuery({
  file: 'read/entity/identify.cypher',
  params: z.object({ references: z.array(z.record(z.string(), z.string())) }),
  row: z.object({ ids: z.array(z.string().nullable()) }),
});
