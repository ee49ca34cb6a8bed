import { z } from 'zod';
import { entityFacts, linkFacts } from '../../domain/entity/entity.ts';
import { actorFacts } from '../../domain/partners/actor-facts.ts';
import { defineQuery } from '../define-query.ts';

const ids = z.array(z.string());
const met = z.object({ found: z.array(z.object({ id: z.string(), past: z.boolean() })) });
const world = z.object({ demonstration: z.boolean() });

const ofSome = z.object({ ids });
const { themes, places, forums, funding } = actorFacts.shape;

export const actorThemes = defineQuery({
  file: 'read/partner/actor-themes.cypher',
  params: ofSome,
  row: z.object({ entity: entityFacts, themes }),
});

export const actorFunding = defineQuery({
  file: 'read/partner/actor-funding.cypher',
  params: ofSome,
  row: funding.element.extend({ id: z.string() }),
});

export const actorPlaces = defineQuery({
  file: 'read/partner/actor-places.cypher',
  params: ofSome,
  row: z.object({ id: z.string(), places }),
});

export const actorForums = defineQuery({
  file: 'read/partner/actor-forums.cypher',
  params: ofSome.extend({ fewestParties: z.int(), asOf: z.string().nullable() }),
  row: z.object({ id: z.string(), forums }),
});

export const forumMembers = defineQuery({
  file: 'read/partner/forum-members.cypher',
  params: world.extend({ ids }),
  row: z.object({ id: z.string(), members: z.array(entityFacts) }),
});

export const linkedActors = defineQuery({
  file: 'read/partner/linked-actors.cypher',
  params: world.extend({ id: z.string() }),
  row: ofSome,
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
  }),
  row: met,
});

export const sharingSchemes = defineQuery({
  file: 'read/partner/sharing-schemes.cypher',
  params: world.extend({ schemes: ids }),
  row: met,
});

export const sharingThemes = defineQuery({
  file: 'read/partner/sharing-themes.cypher',
  params: world.extend({ areas: ids }),
  row: met,
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
