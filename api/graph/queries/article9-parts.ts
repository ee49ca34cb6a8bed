import { z } from 'zod';
import { article9Part } from '../../domain/article9/article9.ts';
import { defineQuery } from '../define-query.ts';

export const article9Parts = defineQuery({
  file: 'read/article9/article9-parts.cypher',
  params: z.object({}),
  row: article9Part,
});
