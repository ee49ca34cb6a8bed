import { z } from 'zod';
import { nodeClaim, relationClaim } from '../../api/domain/evidence/claim.ts';

const proof = nodeClaim.shape.evidence.element.shape;

/** Tie of a reference stated with its record: it rests on the record's own proofs, the first one unless told. */
const factLink = z.strictObject({
  type: relationClaim.shape.type,
  to: relationClaim.shape.to,
  properties: relationClaim.shape.properties.optional(),
  /** Positions, from 0, of the record's proofs the tie rests on. */
  evidence: z.array(z.int().nonnegative()).min(1).optional(),
  certainty: proof.certainty.optional(),
  doubt: proof.doubt,
});

export const nodeRecord = nodeClaim.extend({ links: z.array(factLink).optional() });
export type NodeRecord = z.infer<typeof nodeRecord>;

export const relationRecord = relationClaim;

/** What the sources say and the graph leaves out, with the reason. */
export const leftOutRecord = z.strictObject({
  file: z.string().min(1),
  id: z.string().min(1),
  reason: z.string().min(1),
});
export type LeftOutRecord = z.infer<typeof leftOutRecord>;

export const factFile = z.strictObject({ about: z.string().min(1), records: z.array(z.unknown()) });
