import { z } from 'zod';
import { entityFacts } from '../../domain/entity/entity.ts';
import { comparable } from '../../domain/transversality/comparables.ts';
import { completeForum, forumFacts } from '../../domain/transversality/forum-facts.ts';
import { defineQuery } from '../define-query.ts';

const asOf = z.string().nullable();
const place = z.object({ id: z.string(), level: z.string().nullable() });
const traits = z.looseObject({ kind: z.string(), total: z.int() });

export const authorityForums = defineQuery({
  file: 'read/transversality/authority-forums.cypher',
  params: z.object({ id: z.string(), rollUp: z.boolean(), asOf }),
  row: z.object({
    authority: entityFacts,
    within: z.array(place),
    services: z.array(z.object({ service: entityFacts, units: z.array(z.string()) })),
    forums: z.array(forumFacts),
  }),
});

export const territoryForums = defineQuery({
  file: 'read/transversality/territory-forums.cypher',
  params: z.object({ id: z.string(), asOf }),
  row: z.object({
    territory: entityFacts,
    sectors: z.array(z.object({ sector: entityFacts, total: z.int() })),
    actors: z.array(traits),
    forums: z.array(forumFacts),
  }),
});

const world = z.object({ demonstration: z.boolean(), asOf });
const reference = z.object({ perimeters: z.array(comparable), forums: z.array(completeForum) });

export const authorityReference = defineQuery({
  file: 'read/transversality/authority-reference.cypher',
  params: world,
  row: reference,
});

export const territoryReference = defineQuery({
  file: 'read/transversality/territory-reference.cypher',
  params: world,
  row: reference,
});
