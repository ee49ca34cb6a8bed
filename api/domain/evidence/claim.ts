import { z } from 'zod';
import { ENTITY_KINDS, REFERENCE_KINDS, RELATION_TYPES, valuesOf } from '../vocabulary/vocabulary.ts';

/** Calendar date as precise as its source: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'date attendue : AAAA, AAAA-MM ou AAAA-MM-JJ');

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const properties = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.union([scalar, z.array(z.string())]));
const identifier = z.string().min(1).max(300);

/**
 * What an affirmation rests on: one place of one source.
 * A date that the source does not give is absent, never guessed.
 */
const evidenceClaim = z.strictObject({
  source: identifier,
  lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  row: z.int().positive().optional(),
  locator: z.string().max(200).optional(),
  excerpt: z.string().min(1).max(400).optional(),
  certainty: z.enum(valuesOf('certainty') as [string, ...string[]]),
  observedOn: partialDate.optional(),
  doubt: z.string().min(1).optional(),
});
export type EvidenceClaim = z.infer<typeof evidenceClaim>;

const proofs = z.array(evidenceClaim).min(1, 'une affirmation sans preuve est refusée');

/** A node to write: an entity or a reference of the vocabulary, with what it rests on. */
export const nodeClaim = z.strictObject({
  id: identifier,
  kind: z.enum([...ENTITY_KINDS, ...REFERENCE_KINDS] as [string, ...string[]]),
  properties,
  evidence: proofs,
});
export type NodeClaim = z.infer<typeof nodeClaim>;

/** A relation to write, subject first, between two nodes that exist or come with it. */
export const relationClaim = z.strictObject({
  id: identifier,
  type: z.enum(RELATION_TYPES as [string, ...string[]]),
  from: identifier,
  to: identifier,
  properties,
  evidence: proofs,
});
export type RelationClaim = z.infer<typeof relationClaim>;

/** Strongest first: what the source itself says stands above what was read between its lines. */
const STRENGTH = ['OFFICIAL', 'STATED', 'DECLARED', 'INFERRED', 'RECOMMENDED'];

/** Certainty of a claim resting on several proofs: that of its strongest one. */
export function certaintyOf(evidence: readonly Pick<EvidenceClaim, 'certainty'>[]): string {
  const ranks = evidence.map((proof) => STRENGTH.indexOf(proof.certainty));
  return STRENGTH[Math.min(...ranks)] ?? 'INFERRED';
}

/** Certainty of what holds only if several claims all do: that of the weakest one. */
export function leastSureOf(certainties: readonly string[]): string {
  return STRENGTH[Math.max(...certainties.map((certainty) => STRENGTH.indexOf(certainty)))] ?? 'INFERRED';
}

/** Doubts of all proofs of a claim, each once, or `undefined` when no proof is in doubt. */
export function doubtOf(
  evidence: readonly { readonly certainty: string; readonly doubt?: string | null | undefined }[],
): string | undefined {
  const doubts = [...new Set(evidence.flatMap((proof) => (proof.doubt ? [proof.doubt] : [])))];
  return doubts.length > 0 ? doubts.join(' ') : undefined;
}
