import { z } from 'zod';
import { kind } from '../../domain/entity/entity.ts';
import { entityFilter, start } from '../../domain/selection/entity-filter.ts';
import { defineQuery } from '../define-query.ts';

export const pageOfEntities = defineQuery({
  file: 'read/entity/page-of-entities.cypher',
  params: z.object({
    start,
    filter: entityFilter,
    orderBy: z.enum(['NAME', 'LINKS', 'POPULATION']),
    sign: z.int(),
    namesDown: z.boolean(),
    afterRank: z.number().nullable(),
    afterName: z.string(),
    afterId: z.string().nullable(),
    first: z.int(),
  }),
  row: z.object({ id: z.string(), name: z.string(), rank: z.number().nullable() }),
});

export const countWays = defineQuery({
  file: 'read/entity/count-ways.cypher',
  params: z.object({ filter: entityFilter, tiedTo: z.string().nullable() }),
  row: z.object({
    ofTerritory: z.int(),
    ofArea: z.int(),
    ofTies: z.int(),
    ofSources: z.int(),
    ofKinds: z.int(),
    fictional: z.boolean(),
  }),
});

export const countEntities = defineQuery({
  file: 'read/entity/count-entities.cypher',
  params: z.object({ start, filter: entityFilter }),
  row: z.object({ kind, level: z.string().nullable(), certainty: z.string(), total: z.int() }),
});
