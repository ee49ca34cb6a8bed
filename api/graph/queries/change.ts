import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

const strings = z.array(z.string());
const value = z.union([z.string(), z.number(), z.boolean(), strings]);
const optionalText = z.string().optional();

const claimImage = z.object({
  id: z.string(),
  kind: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  properties: z.record(z.string(), value),
  proofs: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      certainty: z.string(),
      lineFrom: z.int().optional(),
      lineTo: z.int().optional(),
      row: z.int().optional(),
      locator: optionalText,
      excerpt: optionalText,
      observedOn: optionalText,
      doubt: optionalText,
    }),
  ),
});

export const claimImages = defineQuery({
  file: 'read/change/claim-images.cypher',
  params: z.object({
    nodes: strings,
    links: z.array(z.object({ id: z.string(), from: z.string() })),
    pairs: z.array(z.object({ relation: z.string(), from: z.string(), to: z.string() })),
  }),
  row: z.object({ claim: claimImage }),
});

export const standing = defineQuery({
  file: 'read/change/standing.cypher',
  params: z.object({ ids: strings, slugs: strings, sirens: strings, leant: strings }),
  row: z.object({
    whereabouts: z.array(z.object({ id: z.string(), territories: strings })),
    taken: strings,
    bearers: z.array(z.object({ siren: z.string(), id: z.string() })),
    leaning: z.array(z.object({ id: z.string(), total: z.int() })),
  }),
});

export const holdClaims = defineQuery({
  file: 'write/change/hold-claims.cypher',
  params: z.object({ claims: strings }),
  row: z.object({ held: z.int() }),
});

export const removeClaims = defineQuery({
  file: 'write/change/remove-claims.cypher',
  params: z.object({
    nodes: strings,
    links: z.array(z.object({ id: z.string(), from: z.string() })),
    evidence: strings,
  }),
  row: z.object({ removed: z.int() }),
});

const changeLine = z.object({
  id: z.string(),
  number: z.int(),
  at: z.unknown().transform(String),
  account: z.string(),
  title: z.string(),
  tidying: z.boolean(),
  reason: z.string().optional(),
  undoes: z.string().optional(),
  undoneBy: z.string().optional(),
  /** What a line of undoings and restorings began with. */
  first: optionalText,
  /** The entity that a merge kept, and the one it absorbed. */
  kept: optionalText,
  absorbed: optionalText,
  /** The two entities that a decision tells apart. */
  apart: strings.optional(),
  /** What was asked, folded to a sum: the same operation sent again asks the same. */
  asked: z.string(),
  /** Collectivities that held what it touched when it was written. */
  territories: strings,
  steps: z.array(z.string()),
});
export type ChangeLine = z.output<typeof changeLine>;

export const recordChange = defineQuery({
  file: 'write/change/record-change.cypher',
  params: z.object({
    id: z.string(),
    properties: changeLine.omit({ id: true, number: true, at: true, undoneBy: true, first: true }),
    claims: z.array(z.object({ id: z.string(), itself: z.boolean() })),
    territories: strings,
    absorbed: strings,
    toldApart: strings,
  }),
  row: z.object({ change: changeLine }),
});

export const writtenByHand = defineQuery({
  file: 'read/change/written-by-hand.cypher',
  params: z.object({ ids: strings }),
  row: z.object({ id: z.string(), there: z.boolean() }),
});

export const changeByOperation = defineQuery({
  file: 'read/change/change.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ change: changeLine }),
});

export const changes = defineQuery({
  file: 'read/change/changes.cypher',
  params: z.object({
    way: z.enum(['CLAIM', 'TERRITORY', 'ACCOUNT', 'ALL']),
    id: z.string(),
    before: z.int(),
    first: z.int(),
  }),
  row: z.object({ change: changeLine }),
});
