import { z } from 'zod';
import { entityFacts, linkFacts } from '../../domain/entity/entity.ts';
import { defineQuery } from '../define-query.ts';

const asOf = z.object({ asOf: z.string().nullable() });
const roles = z.array(z.string().nullable());

export const cooperationScope = defineQuery({
  file: 'read/partnership/cooperation-scope.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ above: z.array(z.object({ id: z.string(), level: z.string().nullable() })) }),
});

export const studiedAuthorities = defineQuery({
  file: 'read/partnership/studied-authorities.cypher',
  params: asOf.extend({ scope: z.string(), levels: z.array(z.string()) }),
  row: z.object({
    authority: entityFacts,
    departments: z.array(z.string()),
    adjacent: z.array(z.string()),
    documented: z.array(
      z.object({ kind: z.string(), nature: z.string().nullable(), role: z.string().nullable() }),
    ),
  }),
});

export const cooperationForums = defineQuery({
  file: 'read/partnership/cooperation-forums.cypher',
  params: asOf.extend({ ids: z.array(z.string()) }),
  row: z.object({
    forum: entityFacts,
    members: z.array(z.object({ entity: entityFacts, roles, certainties: z.array(z.string()) })),
    perimeter: z.array(z.string()),
  }),
});

export const pairLinks = defineQuery({
  file: 'read/partnership/pair-links.cypher',
  params: asOf.extend({
    ids: z.array(z.string()),
    forums: z.array(z.string()),
    linkEvidenceFirst: z.int(),
  }),
  row: z.object({ forum: z.string().nullable(), authority: z.string(), link: linkFacts }),
});

export const practices = defineQuery({
  file: 'read/partnership/practices.cypher',
  params: z.object({ level: z.string(), demonstration: z.boolean(), of: z.string() }),
  row: z.object({
    authority: entityFacts,
    areas: z.array(entityFacts),
    forums: z.array(z.object({ forum: entityFacts, roles, areas: z.array(entityFacts) })),
    compared: z.int(),
  }),
});

export const scopesNearby = defineQuery({
  file: 'read/partnership/scopes-nearby.cypher',
  params: asOf.extend({ id: z.string(), demonstration: z.boolean(), first: z.int() }),
  row: z.object({ scope: entityFacts }),
});
