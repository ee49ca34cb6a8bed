import { z } from 'zod';
import { linkFacts } from '../../domain/entity/entity.ts';
import { linkFilter } from '../../domain/selection/link-filter.ts';
import { defineQuery } from '../define-query.ts';

export const commonNeighbours = defineQuery({
  file: 'read/entity/common-neighbours.cypher',
  params: z.object({
    ids: z.array(z.string()),
    links: linkFilter,
    kinds: z.array(z.string()).nullable(),
    first: z.int(),
    linkEvidenceFirst: z.int(),
  }),
  row: z.object({ neighbourIds: z.array(z.string()), total: z.int(), shown: z.array(linkFacts) }),
});
