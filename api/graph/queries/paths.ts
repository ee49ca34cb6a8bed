import { z } from 'zod';
import { linkFacts } from '../../domain/entity/entity.ts';
import { linkFilter } from '../../domain/selection/link-filter.ts';
import { defineQuery } from '../define-query.ts';

const question = {
  params: z.object({
    from: z.array(z.string()),
    to: z.array(z.string()),
    avoiding: z.array(z.string()),
    hubsOf: z.int().nullable(),
    longest: z.int(),
    links: linkFilter,
    kinds: z.array(z.string()).nullable(),
    placeRelations: z.array(z.string()),
    readAtMost: z.int(),
    limit: z.int(),
    linkEvidenceFirst: z.int(),
  }),
  row: z.object({
    paths: z.array(z.object({ entityIds: z.array(z.string()), links: z.array(linkFacts) })),
    total: z.int(),
  }),
};

export const shortestPaths = defineQuery({ file: 'read/path/shortest-paths.cypher', ...question });
export const allPaths = defineQuery({ file: 'read/path/all-paths.cypher', ...question });
