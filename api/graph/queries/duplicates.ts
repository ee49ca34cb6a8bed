import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

const strings = z.array(z.string());

export const aroundMerge = defineQuery({
  file: 'read/duplicate/around-merge.cypher',
  params: z.object({ keep: z.string(), absorb: z.string() }),
  row: z.object({
    ties: z.array(z.object({ id: z.string(), from: z.string(), other: z.string(), kind: z.string() })),
    keptBy: strings,
    roles: z.int(),
  }),
});

export const toldApart = defineQuery({
  file: 'read/duplicate/told-apart.cypher',
  params: z.object({ ids: strings }),
  row: z.object({ change: z.string(), id: z.string() }),
});

const around = z.array(z.object({ id: z.string(), level: z.string().nullable() }));
const text = z.string().nullable();

export const compared = defineQuery({
  file: 'read/duplicate/compared.cypher',
  params: z.object({
    way: z.enum(['TERRITORIES', 'EVERYWHERE', 'NAMED']),
    territories: strings,
    kinds: strings,
    frameLevels: strings,
    expression: z.string(),
  }),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    aliases: strings,
    acronym: text,
    siren: text,
    rna: text,
    website: text,
    date: text,
    inside: z.boolean(),
    places: strings,
    around,
  }),
});
