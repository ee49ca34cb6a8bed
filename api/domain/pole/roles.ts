import { z } from 'zod';
import { evidenceFacts } from '../entity/entity.ts';

const role = z.object({
  id: z.string(),
  text: z.string(),
  levels: z.array(z.string()),
  /** How the role is tied to the stage: said by the text, read in it, or not said at all. */
  basis: z.string(),
  certainty: z.string(),
  doubt: z.string().nullish(),
  evidence: z.array(evidenceFacts),
});
export type Role = z.infer<typeof role>;

/** What the levels of authority may do at a stage of the life of a pole. */
export const stageRoles = z.object({ stage: z.string(), name: z.string(), roles: z.array(role) });
export type StageRoles = z.infer<typeof stageRoles>;

const SAID_FIRST = ['EXPLICIT', 'SAME_WORD', 'IMPLIED', 'READING', 'CONTEXT', 'NOT_STATED'];

/** Roles that a source gives for this very stage before those that it gives for any. */
export function saidForTheStageFirst(roles: readonly Role[]): Role[] {
  const rank = ({ basis }: Role) => (SAID_FIRST.indexOf(basis) + SAID_FIRST.length) % SAID_FIRST.length;
  return [...roles].sort((a, b) => rank(a) - rank(b));
}
