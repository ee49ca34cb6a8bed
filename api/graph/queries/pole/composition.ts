import { z } from 'zod';
import { composition as row } from '../../../domain/pole/composition.ts';
import { defineQuery } from '../../define-query.ts';

export const composition = defineQuery({
  file: 'read/pole/composition.cypher',
  params: z.object({ ids: z.array(z.string()) }),
  row,
});
