import { z } from 'zod';
import { kind, level } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

export const searchEntities = defineQuery({
  file: 'read/entity/search-entities.cypher',
  params: z.object({
    expression: z.string(),
    kinds: z.array(z.string()).nullable(),
    levels: z.array(z.string()).nullable(),
    within: z.string().nullable(),
    words: z.int(),
    weights: z.record(z.string(), z.number()),
    wholes: z.array(
      z.object({
        floor: z.number(),
        score: z.number(),
        peopled: z.number(),
        town: z.number(),
        inVillage: z.number(),
      }),
    ),
    wordScore: z.number(),
    allWords: z.number(),
    keptByLong: z.number(),
    onlyFramed: z.number(),
    joining: z.array(z.string()),
    samePopulation: z.number(),
    skip: z.int(),
    first: z.int(),
    readAtMost: z.int(),
    subjects: z.array(z.object({ id: z.string(), score: z.number() })),
  }),
  row: z.object({
    hits: z.array(z.object({ id: z.string(), score: z.number(), context: z.array(z.string()) })),
    facets: z.array(z.object({ kind, total: z.int() })),
    levels: z.array(z.object({ level, total: z.int() })),
    total: z.int(),
    named: z.int(),
  }),
});
