import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

/** Whether a given graph is empty, or ours: asked before anything is written to it. */
export const graphOwner = defineQuery({
  file: 'read/database/graph-owner.cypher',
  params: z.object({}),
  row: z.object({ empty: z.boolean(), ours: z.boolean() }),
});
