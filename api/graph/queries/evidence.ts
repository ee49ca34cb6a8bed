import { z } from 'zod';
import { evidenceFacts } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const evidence = defineQuery({
  file: 'read/evidence/evidence.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ evidence: evidenceFacts }),
});
