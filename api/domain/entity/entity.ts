import { z } from 'zod';
import { whereabout } from '../position/position.ts';
import { ENTITY_KINDS, RELATIONS, valuesOf } from '../vocabulary/vocabulary.ts';

export const words = (codes: readonly string[]) => z.enum(codes as [string, ...string[]]);
export const optionalText = z.string().nullish();

export const kind = words(ENTITY_KINDS);
export const relationType = words(RELATIONS.map((relation) => relation.code));
export const level = words(valuesOf('level'));
const certainty = words(valuesOf('certainty'));

/** A document or a dataset, as facts cite it. */
const sourceShape = {
  id: z.string(),
  name: z.string(),
  publisher: optionalText,
  date: optionalText,
  datePrecision: optionalText,
  nature: optionalText,
  licence: optionalText,
  url: optionalText,
  evidenceTotal: z.int().optional(),
};
export const sourceFacts = z.looseObject(sourceShape);
/** The properties named here; `detailsOf` tells the others. */
export type SourceFacts = z.infer<z.ZodObject<typeof sourceShape>>;

/** One place of one source, and what is read there. */
export const evidenceFacts = z.object({
  id: z.string(),
  claim: z.string(),
  certainty,
  lineFrom: z.int().nullish(),
  lineTo: z.int().nullish(),
  row: z.int().nullish(),
  locator: optionalText,
  excerpt: optionalText,
  observedOn: optionalText,
  doubt: optionalText,
  source: sourceFacts,
});
export type EvidenceFacts = z.infer<typeof evidenceFacts>;

const statementShape = {
  id: z.string(),
  aspect: optionalText,
  text: z.string(),
  date: optionalText,
  evidence: z.array(evidenceFacts),
};
const statementFacts = z.looseObject(statementShape);
/** What a source says of an entity, outside its links; `detailsOf` tells its other properties. */
export type StatementFacts = z.infer<z.ZodObject<typeof statementShape>>;

const eventShape = {
  id: z.string(),
  name: z.string(),
  date: optionalText,
  precision: optionalText,
  role: optionalText,
  evidence: z.array(evidenceFacts),
};
export const eventFacts = z.looseObject(eventShape);
/**
 * Something that happened; `date` is as precise as the source, `null` when it gives none. `detailsOf` tells its other
 * properties.
 */
export type EventFacts = z.infer<z.ZodObject<typeof eventShape>>;

/** Properties of an entity as the graph holds them, those of its kind included: what no source gives is absent. */
export const entityFacts = z.looseObject({
  id: z.string(),
  kind,
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  acronym: optionalText,
  summary: optionalText,
  certainty,
  doubt: optionalText,
  siren: optionalText,
  insee: optionalText,
});
export type EntityFacts = z.infer<typeof entityFacts>;

const linkShape = {
  id: z.string(),
  type: relationType,
  from: entityFacts,
  to: entityFacts,
  label: optionalText,
  certainty,
  depth: optionalText,
  since: optionalText,
  until: optionalText,
  /** A date at which a source saw the link hold, whenever it began or ended. */
  date: optionalText,
  dateBasis: optionalText,
  status: optionalText,
  role: optionalText,
  means: optionalText,
  amountCents: z.number().nullish(),
  measure: optionalText,
  /** What the amount is for one of; absent when it is the whole. */
  amountPer: optionalText,
  count: z.int().nullish(),
  countMax: z.int().nullish(),
  precision: optionalText,
  doubt: optionalText,
  evidenceTotal: z.int(),
  evidence: z.array(evidenceFacts),
};
export const linkFacts = z.looseObject(linkShape);
/** The properties named here; `detailsOf` tells the others. */
export type LinkFacts = z.infer<z.ZodObject<typeof linkShape>>;

/** A link read beside its ends, which it names by their ids. */
export const boundLink = linkFacts.extend({ from: z.string(), to: z.string() });

/** A link read without its proofs, which are given to it when it is shown. */
export const unprovedLink = linkFacts.extend({
  evidenceTotal: linkFacts.shape.evidenceTotal.default(0),
  evidence: linkFacts.shape.evidence.default([]),
});

/** Links of an entity that share relation, direction and kind of the other end. */
const linkCount = z.object({
  relation: relationType,
  direction: z.enum(['OUT', 'IN']),
  kind,
  total: z.int(),
});
export type LinkCount = z.infer<typeof linkCount>;

const entityTotals = z.object({
  evidence: z.int(),
  sources: z.int(),
  statements: z.int(),
  events: z.int(),
  links: z.int(),
});

export const entityRow = z.object({
  entity: entityFacts,
  evidence: z.array(evidenceFacts),
  statements: z.array(statementFacts),
  events: z.array(eventFacts),
  links: z.array(linkFacts),
  linkCounts: z.array(linkCount),
  totals: entityTotals.nullable(),
  whereabouts: z.array(whereabout),
  parents: z.array(entityFacts),
});
