import { type ClaimImage, differencesOf, type Step, sameValue, withPart } from './claim-image.ts';

/** Why one part of a change cannot be undone: what it left, and what is there now. */
export interface UndoConflict {
  readonly claim: string;
  /** The part a later change touched; `null` when the claim as a whole is gone, is back, or is leant on by others. */
  readonly part: string | null;
  readonly left: unknown;
  readonly now: unknown;
}

/** What undoing does, or why it cannot. */
export interface Undoing {
  readonly steps: readonly Step[];
  readonly conflicts: readonly UndoConflict[];
}

/** The graph of now, of all that a change touched or leant on. */
export interface Present {
  readonly images: ReadonlyMap<string, ClaimImage>;
  /** Ends and sources that it leant on, and that are no more. */
  readonly gone: ReadonlySet<string>;
  /** How many claims outside the change lean on each. */
  readonly leaning: ReadonlyMap<string, number>;
}

/**
 * Undoes a change on the graph of now: each part it touched goes back to what it was, and what others have written since
 * stays. A part that is no longer what the change left is a conflict; so is a claim it made that others lean on since, a link
 * it moved on which others wrote since, and what it would bring back to ends or sources that went since. With a conflict, nothing is to be undone.
 */
export function undoingOf(steps: readonly Step[], { images, gone, leaning }: Present): Undoing {
  const undone: Step[] = [];
  const conflicts: UndoConflict[] = [];
  for (const step of steps) {
    const now = images.get(step.claim) ?? null;
    const after = stepBack(step, now, leaning.get(step.claim) ?? 0);
    if ('conflicts' in after) conflicts.push(...after.conflicts);
    else undone.push({ claim: step.claim, before: now, after: after.image });
  }
  if (conflicts.length === 0) conflicts.push(...unsupported(undone, gone));
  return conflicts.length > 0 ? { steps: [], conflicts } : { steps: undone.reverse(), conflicts };
}

/** Ends and sources that what is brought back needs, and that are no more. */
function unsupported(undone: readonly Step[], gone: ReadonlySet<string>): UndoConflict[] {
  const back = new Set(undone.flatMap(({ claim, after }) => (after === null ? [] : [claim])));
  const needed = undone.flatMap(({ after }) => [
    ...(after?.ends ? [after.ends.from, after.ends.to] : []),
    ...(after?.proofs ?? []).map(({ source }) => source),
  ]);
  return [...new Set(needed)]
    .filter((id) => gone.has(id) && !back.has(id))
    .map((claim) => ({ claim, part: null, left: null, now: null }));
}

function stepBack(
  { claim, before, after }: Step,
  now: ClaimImage | null,
  leaning: number,
): { image: ClaimImage | null } | { conflicts: UndoConflict[] } {
  const whole = (left: unknown): { conflicts: UndoConflict[] } => ({
    conflicts: [{ claim, part: null, left, now }],
  });
  if (after === null) return now === null ? { image: before } : whole(null);
  if (now === null) return whole(after);
  const touched = before === null ? [] : differencesOf(before, after);
  const parts = partsOf(now);
  // What was written since on a link that moved was said of it as it stands: it does not go back with it.
  const isMoved = touched.some(({ part }) => part === 'ends');
  const later =
    before === null || isMoved
      ? differencesOf(now, after).map(({ part, before: is, after: left }) => ({ claim, part, left, now: is }))
      : touched
          .filter(({ part, after: left }) => !sameValue(parts.get(part) ?? null, left))
          .map(({ part, after: left }) => ({ claim, part, left, now: parts.get(part) ?? null }));
  if (later.length > 0) return { conflicts: later };
  if (before !== null) {
    return { image: touched.reduce((image, { part, before: was }) => withPart(image, part, was), now) };
  }
  return leaning > 0 ? whole(after) : { image: null };
}

function partsOf(image: ClaimImage): Map<string, unknown> {
  return new Map(differencesOf(null, image).map(({ part, after }) => [part, after]));
}
