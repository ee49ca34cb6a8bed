import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

/** Whether a base holds anything, and whether what it holds is a half of a dump. */
export const baseState = defineQuery({
  file: 'read/dump/base-state.cypher',
  params: z.object({}),
  row: z.object({ holds: z.boolean(), halfRestored: z.boolean() }),
});
