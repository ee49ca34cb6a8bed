import { z } from 'zod';
import { optionalText } from '../../domain/entity/entity.ts';
import { whereabout } from '../../domain/position/position.ts';
import { defineQuery } from '../define-query.ts';

export const namedPlaces = defineQuery({
  file: 'read/entity/named-places.cypher',
  params: z.object({
    expression: z.string(),
    near: z.string().nullable(),
    readAtMost: z.int(),
    keepAtMost: z.int(),
  }),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    level: z.string().nullable(),
    name: z.string(),
    aliases: z.array(z.string()),
    formerNames: z.array(z.string()),
    codes: z.array(z.string()),
    departement: z.string().nullable(),
    under: z.array(z.string()),
    grouping: z.string().nullable(),
    population: z.number().nullable(),
    entity: z.looseObject({ kind: z.string() }),
    whereabouts: z.array(whereabout),
    worked: z.boolean(),
  }),
});

export const searchSubjects = defineQuery({
  file: 'read/entity/search-subjects.cypher',
  params: z.object({ expression: z.string(), at: z.array(z.string()), readAtMost: z.int() }),
  row: z.object({
    entity: z.looseObject({ id: z.string(), kind: z.string(), name: z.string(), level: optionalText }),
    said: z.array(
      z.object({
        field: z.enum(['DOMAIN', 'STATEMENT', 'PROOF']),
        text: z.string(),
        domain: z.string().nullable(),
        source: z.string().nullable(),
        evidence: z.string().nullable(),
      }),
    ),
    whereabouts: z.array(whereabout),
    within: z.boolean(),
    above: z.array(z.object({ relation: z.string(), level: z.string().nullable(), name: z.string() })),
    tied: z.boolean(),
    read: z.int(),
  }),
});

export const collectivitiesIn = defineQuery({
  file: 'read/entity/collectivities-in.cypher',
  params: z.object({ id: z.string(), levels: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});
