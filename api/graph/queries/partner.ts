import { z } from 'zod';
import { entityFacts, linkFacts } from '../../domain/entity/entity.ts';
import { actorFacts } from '../../domain/recommendation/actor-facts.ts';
import { defineQuery } from '../define-query.ts';

const ids = z.array(z.string());
const found = z.object({ ids });
const world = z.object({ demonstration: z.boolean() });

export const factsOfActors = defineQuery({
  file: 'read/partner/actor-facts.cypher',
  params: z.object({ ids, fewestParties: z.int() }),
  row: actorFacts,
});

export const circle = defineQuery({
  file: 'read/partner/circle.cypher',
  params: world.extend({
    from: z.string(),
    fewestParties: z.int(),
    first: z.int(),
    forumsFirst: z.int(),
  }),
  row: z.object({
    linked: ids,
    introducers: z.array(z.object({ actor: entityFacts, degree: z.int() })),
    forums: z.array(z.object({ id: z.string(), complete: z.boolean(), members: ids })),
    past: ids,
  }),
});

export const searchFrame = defineQuery({
  file: 'read/partner/search-frame.cypher',
  params: world.extend({ epci: ids }),
  row: z.object({ contiguous: ids, date: z.string().nullable() }),
});

export const offeringNearby = defineQuery({
  file: 'read/partner/offering-nearby.cypher',
  params: world.extend({
    rings: z.array(z.object({ ids })),
    essStatuses: z.array(z.string()),
    researchCentres: z.boolean(),
    collectivities: z.boolean(),
    areas: ids,
    first: z.int(),
  }),
  row: found,
});

export const sharingSchemes = defineQuery({
  file: 'read/partner/sharing-schemes.cypher',
  params: world.extend({ schemes: ids, first: z.int() }),
  row: found,
});

export const sharingThemes = defineQuery({
  file: 'read/partner/sharing-themes.cypher',
  params: world.extend({ areas: ids, first: z.int() }),
  row: found,
});

export const nearOthers = defineQuery({
  file: 'read/partner/near-others.cypher',
  params: world.extend({ within: ids, besides: ids }),
  row: z.object({ total: z.int() }),
});

export const grounds = defineQuery({
  file: 'read/partner/grounds.cypher',
  params: z.object({
    pairs: z.array(z.object({ from: z.string(), to: z.string(), relations: z.array(z.string()) })),
    linkEvidenceFirst: z.int(),
  }),
  row: z.object({ from: z.string(), to: z.string(), links: z.array(linkFacts) }),
});
