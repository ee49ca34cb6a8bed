import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

const found = z.object({ id: z.string() });

export const entityBySiren = defineQuery({
  file: 'read/entity/entity-by-siren.cypher',
  params: z.object({ siren: z.string() }),
  row: found,
});

export const entityByInsee = defineQuery({
  file: 'read/entity/entity-by-insee.cypher',
  params: z.object({ code: z.string(), level: z.string() }),
  row: found,
});
