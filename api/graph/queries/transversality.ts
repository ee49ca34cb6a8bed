import { z } from 'zod';
import { entityFacts, unprovedLink } from '../../domain/entity/entity.ts';
import { comparable } from '../../domain/transversality/comparables.ts';
import { completeForum, forumFacts } from '../../domain/transversality/forum-facts.ts';
import { defineQuery } from '../define-query.ts';

const one = z.object({ id: z.string() });
const asOf = z.string().nullable();
const demonstration = z.boolean();

export const servicesOfAuthority = defineQuery({
  file: 'read/transversality/services-of-authority.cypher',
  params: one.extend({ rollUp: z.boolean() }),
  row: z.object({
    authority: entityFacts,
    within: comparable.shape.within,
    services: z.array(z.object({ service: entityFacts, units: z.array(z.string()) })),
  }),
});

export const forumsOfAuthority = defineQuery({
  file: 'read/transversality/forums-of-authority.cypher',
  params: z.object({ ids: z.array(z.string()), asOf }),
  row: forumFacts.omit({ engagements: true }).extend({ authority: z.string(), links: z.array(unprovedLink) }),
});

export const actorsOfTerritory = defineQuery({
  file: 'read/transversality/actors-of-territory.cypher',
  params: one,
  row: z.object({
    sectors: z.array(z.object({ sector: entityFacts, total: z.int() })),
    actors: z.array(z.looseObject({ kind: z.string(), total: z.int() })),
  }),
});

export const forumsOfTerritory = defineQuery({
  file: 'read/transversality/forums-of-territory.cypher',
  params: one.extend({ asOf }),
  row: forumFacts,
});

export const authoritiesCompared = defineQuery({
  file: 'read/transversality/authorities-compared.cypher',
  params: z.object({ demonstration }),
  row: comparable.omit({ actors: true }),
});

export const territoriesCompared = defineQuery({
  file: 'read/transversality/territories-compared.cypher',
  params: z.object({ demonstration }),
  row: comparable.omit({ within: true }),
});

export const wholeForumsOfAuthorities = defineQuery({
  file: 'read/transversality/whole-forums-of-authorities.cypher',
  params: z.object({ demonstration, asOf }),
  row: completeForum,
});

export const wholeForumsOfTerritories = defineQuery({
  file: 'read/transversality/whole-forums-of-territories.cypher',
  params: z.object({ demonstration, asOf }),
  row: completeForum,
});

const nearby = one.extend({ demonstration, first: z.int() });

export const authoritiesNearby = defineQuery({
  file: 'read/transversality/authorities-nearby.cypher',
  params: nearby,
  row: z.object({ authority: entityFacts }),
});

export const territoriesNearby = defineQuery({
  file: 'read/transversality/territories-nearby.cypher',
  params: nearby,
  row: z.object({ territory: entityFacts }),
});
