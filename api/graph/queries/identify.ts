import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

export const identify = defineQuery({
  file: 'read/entity/identify.cypher',
  params: z.object({ references: z.array(z.record(z.string(), z.string())) }),
  row: z.object({ ids: z.array(z.string().nullable()) }),
});

export const identifyFormer = defineQuery({
  file: 'read/entity/identify-former.cypher',
  params: z.object({ expressions: z.array(z.string()) }),
  row: z.object({ ids: z.array(z.string().nullable()) }),
});
