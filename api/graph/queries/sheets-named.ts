import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

export const readSheetsNamed = defineQuery({
  file: 'read/entity/sheets-named.cypher',
  params: z.object({
    slug: z.string(),
    siren: z.string(),
    insee: z.string(),
    levels: z.array(z.string()),
    expressions: z.array(z.string()),
  }),
  row: z.object({ slug: z.string(), kind: z.string(), level: z.string().nullable() }),
});
