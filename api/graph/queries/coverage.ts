import { z } from 'zod';
import { kind, level, relationType } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const coverage = defineQuery({
  file: 'read/coverage/coverage.cypher',
  params: z.object({}),
  row: z.object({
    entities: z.array(z.object({ kind, total: z.int() })),
    links: z.array(z.object({ relation: relationType, total: z.int() })),
    frame: z.array(z.object({ level, total: z.int() })),
    frameVintage: z.int().nullable(),
    frameWithoutPosition: z.int(),
    evidenceTotal: z.int(),
    sourceTotal: z.int(),
    loadedAt: z.string().nullable(),
  }),
});

export const dataVersion = defineQuery({
  file: 'read/coverage/data-version.cypher',
  params: z.object({}),
  row: z.object({ version: z.string() }),
});

export const ready = defineQuery({
  file: 'read/coverage/ready.cypher',
  params: z.object({}),
  row: z.object({ ready: z.boolean() }),
});
