import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

const text = z.string().nullable();

/** Every collectivity with an official code: some 36,000 rows once the frame is there, for a load only. */
export const codedCollectivities = defineQuery({
  file: 'read/territory/coded-collectivities.cypher',
  params: z.object({}),
  row: z.object({
    id: z.string(),
    level: text,
    insee: text,
    siren: text,
    name: z.string(),
    aliases: z.array(z.string()),
    acronym: text,
    formerNames: z.array(z.string()),
    frameVintage: z.int().nullable(),
  }),
});

export const outdatedMemberships = defineQuery({
  file: 'read/territory/outdated-memberships.cypher',
  params: z.object({ vintage: z.int() }),
  row: z.object({ id: z.string(), from: z.string(), to: z.string() }),
});

export const claimsInDoubt = defineQuery({
  file: 'read/territory/claims-in-doubt.cypher',
  params: z.object({ ids: z.array(z.string()), certainties: z.array(z.string()) }),
  row: z.object({ id: z.string(), doubtful: z.int(), contested: z.int() }),
});
