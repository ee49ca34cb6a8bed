import { z } from 'zod';
import { evidenceFacts } from '../entity/entity.ts';

const criterion = z.object({
  id: z.string(),
  letter: z.string(),
  name: z.string(),
  mission: z.string(),
  doubt: z.string().nullish(),
  evidence: z.array(evidenceFacts),
});
export type Criterion = z.infer<typeof criterion>;

/** Criteria of 2012 under the heading that holds them; damaged words are kept as printed, and say so. */
export const criterionGroup = z.object({
  group: z.looseObject({ id: z.string(), name: z.string(), doubt: z.string().nullish() }),
  evidence: z.array(evidenceFacts),
  criteria: z.array(criterion),
});
export type CriterionGroup = z.infer<typeof criterionGroup>;
