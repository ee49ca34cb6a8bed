import { z } from 'zod';
import { entityView } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const entities = defineQuery({
  file: 'read/entity/entities.cypher',
  params: z.object({
    ids: z.array(z.string()),
    evidenceFirst: z.int(),
    statementsFirst: z.int(),
    eventsFirst: z.int(),
    linksFirst: z.int(),
    linkEvidenceFirst: z.int(),
    withTotals: z.boolean(),
    withLinkCounts: z.boolean(),
    withPosition: z.boolean(),
    groupLinksFirst: z.int(),
    rulesFirst: z.int(),
    withAmounts: z.boolean(),
    withFreshness: z.boolean(),
    withParents: z.boolean(),
  }),
  row: entityView,
});
