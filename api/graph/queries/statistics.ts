import { z } from 'zod';
import { kind, relationType } from '../../domain/entity/entity.ts';
import { networkEntity, networkLink } from '../../domain/network/by-territory.ts';
import { linkFilter } from '../../domain/selection/link-filter.ts';
import { defineQuery } from '../define-query.ts';

export const statistics = defineQuery({
  file: 'read/statistics/statistics.cypher',
  params: z.object({ ids: z.array(z.string()), links: linkFilter, withSources: z.boolean() }),
  row: z.object({
    entities: z.array(z.object({ kind, total: z.int() })),
    isolated: z.array(z.object({ kind, total: z.int() })),
    groups: z.array(
      z.object({
        relation: relationType,
        certainty: z.string(),
        depth: z.string().nullable(),
        undated: z.boolean(),
        total: z.int(),
      }),
    ),
    pairTotal: z.int(),
    withoutPosition: z.int(),
    sourceTotal: z.int(),
  }),
});

export const networkRows = defineQuery({
  file: 'read/statistics/network-rows.cypher',
  params: z.object({ ids: z.array(z.string()), links: linkFilter }),
  row: z.object({ entities: z.array(networkEntity), links: z.array(networkLink) }),
});
