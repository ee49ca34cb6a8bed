import { z } from 'zod';
import { linkFacts } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const entityLinks = defineQuery({
  file: 'read/link/entity-links.cypher',
  params: z.object({
    id: z.string(),
    relations: z.array(z.string()).nullable(),
    direction: z.string().nullable(),
    kinds: z.array(z.string()).nullable(),
    words: z.array(z.string()),
    afterName: z.string(),
    afterId: z.string(),
    first: z.int(),
    linkEvidenceFirst: z.int(),
  }),
  row: z.object({ links: z.array(linkFacts), total: z.int() }),
});
