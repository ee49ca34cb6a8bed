import { mustBeAllowed, mustBeAllowedToTie } from '../domain/account/may-do.ts';
import { CannotUndo } from '../domain/change/cannot-undo.ts';
import type { ClaimImage, Step } from '../domain/change/claim-image.ts';
import { undoingOf } from '../domain/change/undo.ts';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { readOperation } from '../domain/text/operation.ts';
import { changeByOperation, standing } from '../graph/queries/change.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { imagesOf } from '../graph/write-steps.ts';
import { type Change, changeOf, type Decided, type Writer, writeOnce } from './ledger.ts';

/**
 * Undoes one change: what it touched goes back to what it was, and what others wrote since stays. Undoing is a change too,
 * that may be undone. Throws `NotFound`, `Forbidden`, `InvalidInput` when it is undone already, and `CannotUndo` with both
 * versions when a later change touched the same.
 */
export async function undoChange(
  runner: QueryRunner,
  writer: Writer,
  asked: { operation: string; change: string; reason: string | null },
): Promise<Change> {
  const undoes = readOperation(asked.change);
  // A line of the ledger never changes but to be told undone, which is looked at again below: read before holding.
  const { steps } = await lineOf(runner, undoes);
  const holding = [`undo ${undoes}`, ...steps.flatMap(idsOf)];
  const question = ['undo', undoes];
  return writeOnce(
    writer,
    { operation: asked.operation, question, reason: asked.reason, undoes, holding },
    (held) => decide(held, writer, undoes),
  );
}

async function decide(runner: QueryRunner, { viewer }: Writer, undoes: string): Promise<Decided> {
  const line = await lineOf(runner, undoes);
  if (line.undoneBy !== null) throw new InvalidInput('change', sentences.undoneAlready);
  const present = await imagesOf(runner, {
    nodes: line.steps.filter((step) => endsOf(step) === undefined).map(({ claim }) => claim),
    links: line.steps.flatMap((step) => {
      const ends = endsOf(step);
      return ends ? [{ id: step.claim, from: ends.from }] : [];
    }),
    pairs: [],
  });
  const [found] = await standing(runner, {
    ids: [...new Set(line.steps.flatMap(idsOf))],
    slugs: [],
    sirens: [],
    leant: line.steps.map(({ claim }) => claim),
  });
  const places = new Map(found?.whereabouts.map(({ id, territories }) => [id, territories]));
  // What is gone stands where it stood when the change was written.
  const placeOf = (id: string) => places.get(id) ?? line.territories;
  for (const step of line.steps) {
    const image = step.after ?? step.before;
    if (image === null || image.kind === 'Source') continue;
    if (image.ends) {
      mustBeAllowedToTie(viewer, image.kind, placeOf(image.ends.from), placeOf(image.ends.to));
    } else mustBeAllowed(viewer, 'WRITE', [placeOf(step.claim)]);
  }
  const totals = new Map(found?.leaning.map(({ id, total }) => [id, total]));
  const leaning = new Map(
    line.steps.map(({ claim }) => [
      claim,
      (totals.get(claim) ?? 0) - ownSupports(claim, line.steps, present),
    ]),
  );
  const { steps, conflicts } = undoingOf(line.steps, present, leaning);
  if (conflicts.length > 0) throw new CannotUndo(conflicts);
  return { steps, territories: line.territories };
}

async function lineOf(runner: QueryRunner, id: string): Promise<Change & { territories: readonly string[] }> {
  const [found] = await changeByOperation(runner, { id });
  if (!found) throw new NotFound(id);
  return { ...changeOf(found.change), territories: found.change.territories };
}

function endsOf({ before, after }: Step): ClaimImage['ends'] {
  return (after ?? before)?.ends;
}

function idsOf(step: Step): string[] {
  const ends = endsOf(step);
  return [step.claim, ...(ends ? [ends.from, ends.to] : [])];
}

/** How many of the claims that lean on one belong to the very change: links it made to it, proofs it gave that cite it. */
function ownSupports(
  claim: string,
  steps: readonly Step[],
  present: ReadonlyMap<string, ClaimImage>,
): number {
  const images = steps.flatMap((step) => present.get(step.claim) ?? []);
  const links = images.filter(({ ends }) => ends?.from === claim || ends?.to === claim).length;
  const proofs = images.flatMap(({ proofs }) => proofs).filter(({ source }) => source === claim).length;
  return links + proofs;
}
