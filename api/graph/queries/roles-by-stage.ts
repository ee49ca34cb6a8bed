import { z } from 'zod';
import { stageRoles } from '../../domain/pole/roles.ts';
import { defineQuery } from '../define-query.ts';

export const rolesByStage = defineQuery({
  file: 'read/role/roles-by-stage.cypher',
  params: z.object({ stages: z.array(z.string()) }),
  row: stageRoles,
});
