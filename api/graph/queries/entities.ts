import { z } from 'zod';
import { entityRow } from '../../domain/entity/entity.ts';
import { sheetPartsRow } from '../../domain/entity/sheet-parts.ts';
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
    withParents: z.boolean(),
  }),
  row: entityRow,
});

export const sheetParts = defineQuery({
  file: 'read/entity/sheet-parts.cypher',
  params: z.object({
    ids: z.array(z.string()),
    groupLinksFirst: z.int(),
    linkEvidenceFirst: z.int(),
    withRules: z.boolean(),
    withAmounts: z.boolean(),
    withFreshness: z.boolean(),
  }),
  row: sheetPartsRow,
});
