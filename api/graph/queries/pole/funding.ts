import { z } from 'zod';
import { moneyOfPole } from '../../../domain/funding/funding.ts';
import { defineQuery } from '../../define-query.ts';

export const funding = defineQuery({
  file: 'read/pole/funding.cypher',
  params: z.object({ ids: z.array(z.string()) }),
  row: moneyOfPole,
});
