import { z } from 'zod';
import { entityFacts, evidenceFacts, linkFacts } from '../../domain/entity/entity.ts';
import { ruleFacts } from '../../domain/entity/sheet-parts.ts';
import { defineQuery } from '../define-query.ts';

const one = z.object({ id: z.string() });
const roleFacts = z.object({ id: z.string(), text: z.string(), evidence: z.array(evidenceFacts) });

export const frameAround = defineQuery({
  file: 'read/collectivity/frame-around.cypher',
  params: one,
  row: z.object({
    above: z.array(entityFacts),
    below: z.array(z.object({ level: z.string().nullable(), total: z.int() })),
  }),
});

export const collectivitiesUnder = defineQuery({
  file: 'read/collectivity/collectivities-under.cypher',
  params: one.extend({
    levels: z.array(z.string()).nullable(),
    words: z.array(z.string()),
    afterName: z.string(),
    afterId: z.string(),
    first: z.int(),
  }),
  row: z.object({ entities: z.array(entityFacts), total: z.int() }),
});

export const contracts = defineQuery({
  file: 'read/collectivity/contracts.cypher',
  params: one.extend({ first: z.int(), linkEvidenceFirst: z.int() }),
  row: z.object({
    counts: z.array(z.object({ nature: z.string().nullable(), year: z.string().nullable(), total: z.int() })),
    links: z.array(linkFacts),
    total: z.int(),
  }),
});

export const partners = defineQuery({
  file: 'read/collectivity/partners.cypher',
  params: one.extend({ first: z.int(), forumsFirst: z.int(), linkEvidenceFirst: z.int() }),
  row: z.object({
    partners: z.array(
      z.object({
        collectivity: entityFacts,
        forumTotal: z.int(),
        forums: z.array(z.object({ forum: entityFacts, links: z.array(linkFacts) })),
      }),
    ),
    total: z.int(),
  }),
});

export const schemes = defineQuery({
  file: 'read/collectivity/schemes.cypher',
  params: one.extend({
    level: z.string().nullable(),
    runBy: z.array(z.string()),
    first: z.int(),
    linkEvidenceFirst: z.int(),
  }),
  row: z.object({
    run: z.array(linkFacts),
    runTotal: z.int(),
    rules: z.array(z.object({ contract: entityFacts, rule: ruleFacts })),
    roles: z.array(z.object({ contract: entityFacts, role: roleFacts })),
  }),
});

export const levers = defineQuery({
  file: 'read/collectivity/levers.cypher',
  params: one.extend({ placeRelations: z.array(z.string()), linkEvidenceFirst: z.int() }),
  row: z.object({
    levers: z.array(roleFacts.extend({ number: z.int(), name: z.string(), illustrated: z.array(roleFacts) })),
    ties: z.array(z.object({ link: linkFacts, outward: z.boolean(), shared: z.boolean() })),
  }),
});

export const policyAreas = defineQuery({
  file: 'read/collectivity/policy-areas.cypher',
  params: one.extend({ first: z.int(), throughFirst: z.int() }),
  row: z.object({
    services: z.array(
      z.object({
        service: entityFacts,
        areas: z.array(entityFacts),
        areaTotal: z.int(),
        engaged: z.int(),
      }),
    ),
    serviceTotal: z.int(),
    areas: z.array(z.object({ area: entityFacts, total: z.int(), through: z.array(entityFacts) })),
    areaTotal: z.int(),
  }),
});
