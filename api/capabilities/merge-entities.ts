import { type KnownForMerge, mergeOf, type TypedMerge } from '../domain/change/merge.ts';
import { holdClaims, standing } from '../graph/queries/change.ts';
import { aroundMerge } from '../graph/queries/duplicates.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { imagesOf } from '../graph/write-steps.ts';
import { type Change, type Writer, writeOnce } from './ledger.ts';
import { pairKey, pairsToldApart } from './told-apart.ts';

/**
 * Makes one entity of two: the absorbed one leads to the kept one from then on, and undoing the change gives back both as they were.
 * Throws `Forbidden`, `NotFound` and `InvalidInput` as `mergeOf` and `writeOnce` do; then nothing is written.
 */
export function mergeEntities(writer: Writer, operation: string, asked: TypedMerge): Promise<Change> {
  const { keep, absorb, choices, reason } = asked;
  return writeOnce(
    writer,
    {
      operation,
      question: ['merge', keep, absorb, choices],
      reason,
      // A decision about the pair, or another merge of it, waits for this one.
      holding: [keep, absorb],
    },
    async (runner) => {
      const { steps, territories, absorbed } = mergeOf(asked, await knownTo(runner, asked), writer.viewer);
      return { steps, territories, merge: { kept: keep, absorbed } };
    },
  );
}

/** What the graph holds of both: five statements, whatever hangs on them. */
async function knownTo(runner: QueryRunner, { keep, absorb }: TypedMerge): Promise<KnownForMerge> {
  const [around] = await aroundMerge(runner, { keep, absorb });
  const { ties = [], keptBy = [], roles = 0 } = around ?? {};
  // The two are held, so that nothing more is tied to them; whoever changes what is tied already is waited for here.
  const hung = [...ties.flatMap(({ id, other }) => [id, other]), ...keptBy];
  if (hung.length > 0) await holdClaims(runner, { claims: [...new Set(hung)].sort() });
  const images = await imagesOf(runner, {
    nodes: [keep, absorb, ...keptBy],
    links: [...new Map(ties.map(({ id, from }) => [id, { id, from }])).values()],
    pairs: [],
  });
  const [stands] = await standing(runner, { ids: [keep, absorb], slugs: [], sirens: [], leant: [] });
  const apart = await pairsToldApart(runner, [keep, absorb]);
  return {
    images,
    ties: [...images.values()].filter(({ ends }) => ends !== undefined),
    kinds: new Map(ties.map(({ other, kind }) => [other, kind])),
    whereabouts: new Map(stands?.whereabouts.map(({ id, territories }) => [id, territories])),
    keptByAbsorbed: keptBy,
    roles,
    toldApart: apart.has(pairKey(keep, absorb)),
  };
}
