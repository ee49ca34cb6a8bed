import { z } from 'zod';
import { boundLink, kind } from '../../domain/entity/entity.ts';
import { entityFilter, start } from '../../domain/selection/entity-filter.ts';
import { linkFilter } from '../../domain/selection/link-filter.ts';
import { defineQuery } from '../define-query.ts';

export const selectEntities = defineQuery({
  file: 'read/entity/select-entities.cypher',
  params: z.object({ start, filter: entityFilter, withOwnTies: z.boolean(), most: z.int() }),
  row: z.object({
    ids: z.array(z.string()),
    total: z.int(),
    kinds: z.array(z.object({ kind, total: z.int() })),
  }),
});

export const tiesAmong = defineQuery({
  file: 'read/link/ties-among.cypher',
  params: z.object({ ids: z.array(z.string()), links: linkFilter }),
  row: z.object({
    ties: z.array(z.object({ id: z.string(), total: z.int() })),
    linkTotal: z.int(),
    undatedTotal: z.int(),
  }),
});

export const linksAmong = defineQuery({
  file: 'read/link/links-among.cypher',
  params: z.object({ ids: z.array(z.string()), links: linkFilter, linkEvidenceFirst: z.int() }),
  row: z.object({ link: boundLink }),
});
