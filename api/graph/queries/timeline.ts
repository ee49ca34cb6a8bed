import { z } from 'zod';
import { timelineEntry } from '../../domain/entity/timeline.ts';
import { start } from '../../domain/selection/entity-filter.ts';
import { defineQuery } from '../define-query.ts';

export const timeline = defineQuery({
  file: 'read/timeline/timeline.cypher',
  params: z.object({
    start,
    from: z.string().nullable(),
    to: z.string().nullable(),
    afterDate: z.string(),
    afterKey: z.string(),
    first: z.int(),
    linkEvidenceFirst: z.int(),
  }),
  row: z.object({
    entries: z.array(timelineEntry),
    total: z.int(),
    undatedEvents: z.int(),
    undatedLinks: z.int(),
  }),
});
