import { z } from 'zod';
import { evidenceFacts, words } from '../entity/entity.ts';
import { REFERENCE_KINDS } from '../vocabulary/vocabulary.ts';

/** Sources and proofs have their own fields everywhere; what visitors propose is never shown. */
const APART = ['Source', 'Evidence', 'Proposal'];

/** Kinds that support the entities without being drawn. */
export const FACT_KINDS = REFERENCE_KINDS.filter((kind) => !APART.includes(kind));

const factTie = z.object({
  relation: z.string(),
  direction: z.enum(['OUT', 'IN']),
  link: z.record(z.string(), z.unknown()),
  other: z.object({ id: z.string(), kind: z.string(), name: z.string() }),
});
export type FactTie = z.infer<typeof factTie>;

/** A figure, an inconsistency, a statement, a rule… with what it is tied to and where it is read. */
export const factRead = z.object({
  fact: z.looseObject({ id: z.string(), kind: words(FACT_KINDS) }),
  ties: z.array(factTie),
  evidence: z.array(evidenceFacts),
});
export type FactRead = z.infer<typeof factRead>;
