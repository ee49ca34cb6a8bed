import { z } from 'zod';
import { criterionGroup } from '../../domain/pole/criteria.ts';
import { defineQuery } from '../define-query.ts';

export const criteria = defineQuery({
  file: 'read/criterion/criteria.cypher',
  params: z.object({}),
  row: criterionGroup,
});
