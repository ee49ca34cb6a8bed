import { mustBeAllowed, mustBeAllowedToTie } from '../domain/account/may-do.ts';
import type { Viewer } from '../domain/account/viewer.ts';
import { CannotUndo } from '../domain/change/cannot-undo.ts';
import type { ClaimImage, Step } from '../domain/change/claim-image.ts';
import { undoingOf } from '../domain/change/undo.ts';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { readOperation } from '../domain/text/operation.ts';
import { PLACE_RELATIONS } from '../domain/vocabulary/vocabulary.ts';
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
  const { steps, apart } = await lineOf(runner, undoes);
  const holding = [`undo ${undoes}`, ...steps.flatMap(idsOf), ...leantOnBy(steps), ...apart];
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
  const leantOn = leantOnBy(line.steps);
  const nodes = line.steps.filter((step) => endsOf(step) === undefined).map(({ claim }) => claim);
  const present = await imagesOf(runner, {
    nodes: [...new Set([...nodes, ...leantOn])],
    links: line.steps.flatMap((step) => {
      const ends = endsOf(step);
      return ends ? [{ id: step.claim, from: ends.from }] : [];
    }),
    pairs: [],
  });
  const first = line.first === null ? line : await lineOf(runner, line.first);
  const keepers = first.steps.flatMap(({ before }) => String(before?.properties['keptBy'] ?? []));
  const [found] = await standing(runner, {
    ids: [...new Set([...line.steps.flatMap(idsOf), ...first.apart, ...keepers])],
    slugs: [],
    sirens: [],
    leant: line.steps.map(({ claim }) => claim),
  });
  mustBeAllowedToUndo(
    viewer,
    first,
    new Map(found?.whereabouts.map(({ id, territories }) => [id, territories])),
  );
  const totals = new Map(found?.leaning.map(({ id, total }) => [id, total]));
  const leaning = new Map(
    line.steps.map(({ claim }) => [
      claim,
      (totals.get(claim) ?? 0) - ownSupports(claim, line.steps, present),
    ]),
  );
  const { steps, conflicts } = undoingOf(line.steps, {
    images: present,
    gone: new Set(leantOn.filter((id) => !present.has(id))),
    leaning,
  });
  if (conflicts.length > 0) throw new CannotUndo(conflicts);
  return { steps, territories: line.territories };
}

/** Undoing takes the right that writing took, whatever the number of turns since the first line. */
function mustBeAllowedToUndo(
  viewer: Viewer | null,
  line: Line,
  places: ReadonlyMap<string, readonly string[]>,
): void {
  // What is gone stands where it stood when the change was written.
  const placeOf = (id: string) => places.get(id) ?? line.territories;
  if (line.apart.length > 0) mustBeAllowed(viewer, 'DECIDE', line.apart.map(placeOf));
  if (line.merge) {
    // The links that a merge carries say nothing new of their other end: the right over both of the two is all it takes.
    mustBeAllowed(viewer, 'WRITE', [placeOf(line.merge.kept)]);
    mustBeAllowed(viewer, 'WRITE', [stoodAt(line.merge.absorbed, line, places)]);
    return;
  }
  for (const step of line.steps) {
    const image = step.after ?? step.before;
    if (image === null || image.kind === 'Source') continue;
    if (image.ends) {
      mustBeAllowedToTie(viewer, image.kind, placeOf(image.ends.from), placeOf(image.ends.to));
    } else mustBeAllowed(viewer, 'WRITE', [placeOf(step.claim)]);
  }
}

/** Where what a merge absorbed stands, or stood: where its links placed it, or with its keeper. */
function stoodAt(
  absorbed: string,
  { steps, territories }: Line,
  places: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const now = places.get(absorbed);
  if (now !== undefined) return now;
  const own = steps.find(({ claim }) => claim === absorbed)?.before;
  const targets = steps.flatMap(({ before }) =>
    before?.ends?.from === absorbed && PLACE_RELATIONS.includes(before.kind) ? [before.ends.to] : [],
  );
  const keeper = own?.properties['keptBy'];
  const stood = [...targets, ...(typeof keeper === 'string' ? [keeper] : [])].flatMap(
    (id) => places.get(id) ?? [],
  );
  return stood.length > 0 ? stood : territories;
}

/** Ends and sources of what undoing would bring back. */
function leantOnBy(steps: readonly Step[]): string[] {
  const images = steps.flatMap(({ before }) => before ?? []);
  return [
    ...new Set([
      ...images.flatMap(({ ends }) => (ends ? [ends.from, ends.to] : [])),
      ...images.flatMap(({ proofs }) => proofs.map(({ source }) => source)),
    ]),
  ];
}

interface Line extends Change {
  readonly territories: readonly string[];
  /** The change that a line of turns undoes and restores; `null` for one that undoes nothing. */
  readonly first: string | null;
}

async function lineOf(runner: QueryRunner, id: string): Promise<Line> {
  const [found] = await changeByOperation(runner, { id });
  if (!found) throw new NotFound(id);
  const { territories, first = null } = found.change;
  return { ...changeOf(found.change), territories, first };
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
