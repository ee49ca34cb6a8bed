import type { TypedChange } from '../domain/change/edits.ts';
import { type Asked, askedBy, type Known } from '../domain/change/known.ts';
import { MOST_EDITS, planOf } from '../domain/change/plan.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { readOperation } from '../domain/text/operation.ts';
import { standing } from '../graph/queries/change.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { imagesOf } from '../graph/write-steps.ts';
import { type Change, type Writer, writeOnce } from './ledger.ts';
import { markAnswered } from './proposals.ts';

/**
 * Writes what a person knows: entities, links, values and proofs, as one change that stands or falls whole.
 * `answers` is the report that it accepts, closed with it.
 * Throws `Forbidden`, `NotFound`, `Conflict` and `InvalidInput` as `planOf` and `writeOnce` do; then nothing is written.
 */
export async function recordTypedChange(
  writer: Writer,
  operation: string,
  change: TypedChange,
  answers: string | null = null,
): Promise<Change> {
  if (change.edits.length > MOST_EDITS) throw new InvalidInput('edits', sentences.tooManyEdits(MOST_EDITS));
  const asked = askedBy(change);
  const holding = [
    ...asked.nodes,
    ...asked.links.flatMap(({ id, from }) => [id, from]),
    ...asked.slugs.map((slug) => `slug ${slug}`),
    ...asked.sirens.map((siren) => `siren ${siren}`),
  ];
  const { reason, tidying } = change;
  const proposal = answers === null ? null : readOperation(answers);
  const beside = (runner: QueryRunner, id: string) =>
    proposal === null
      ? Promise.resolve()
      : markAnswered(runner, writer.viewer, { id: proposal, status: 'ACCEPTED', motive: '', change: id });
  return writeOnce(
    writer,
    { operation, question: [change, proposal], reason, tidying, holding, beside },
    async (runner) =>
      planOf(change, await knownTo(runner, asked), {
        viewer: writer.viewer,
        operation: readOperation(operation),
      }),
  );
}

/** What the graph holds of what a change asks about: two statements, whatever the number of edits. */
async function knownTo(runner: QueryRunner, asked: Asked): Promise<Known> {
  const images = await imagesOf(runner, {
    nodes: [...asked.nodes],
    links: [...asked.links],
    pairs: [...asked.pairs],
  });
  const ends = [...images.values()].flatMap((image) => (image.ends ? [image.ends.from, image.ends.to] : []));
  const [found] = await standing(runner, {
    ids: [...new Set([...asked.nodes, ...ends])],
    slugs: [...asked.slugs],
    sirens: [...asked.sirens],
    leant: [...asked.nodes],
  });
  const ties = [...images.values()].filter(({ ends }) => ends !== undefined);
  return {
    images,
    ties,
    whereabouts: new Map(found?.whereabouts.map(({ id, territories }) => [id, territories])),
    taken: new Set([...(found?.taken ?? []), ...ties.map(({ id }) => id)]),
    bearers: new Map(found?.bearers.map(({ siren, id }) => [siren, id])),
    leaning: new Map(found?.leaning.map(({ id, total }) => [id, total])),
  };
}
