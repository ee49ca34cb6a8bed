import { z } from 'zod';
import { linkFacts } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const link = defineQuery({
  file: 'read/link/link.cypher',
  params: z.object({ from: z.string(), id: z.string(), linkEvidenceFirst: z.int() }),
  row: z.object({ link: linkFacts }),
});
