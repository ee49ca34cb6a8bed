import { mustBeAllowed } from '../domain/account/may-do.ts';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { standing } from '../graph/queries/change.ts';
import { toldApart } from '../graph/queries/duplicates.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type Change, type Writer, writeOnce } from './ledger.ts';

/**
 * Decides that two entities are not the same: they are proposed no more, whatever is loaded, as long as the decision is not undone.
 * It is a line of the ledger that changes no claim. Throws `Forbidden`, `NotFound` and `InvalidInput`.
 */
export function tellApart(
  writer: Writer,
  operation: string,
  asked: { ids: readonly [string, string]; reason: string | null },
): Promise<Change> {
  const { reason } = asked;
  const ids = [...asked.ids].sort();
  return writeOnce(
    writer,
    { operation, question: ['tell apart', ids], reason, holding: ids },
    async (runner) => {
      const [one = '', other = ''] = ids;
      if (one === other) throw new InvalidInput('other', sentences.mergedWithItself);
      if ((reason ?? '').trim() === '') throw new InvalidInput('reason', sentences.reasonMissing);
      const [found] = await standing(runner, { ids, slugs: [], sirens: [], leant: [] });
      const places = new Map(found?.whereabouts.map(({ id, territories }) => [id, territories]));
      for (const id of ids) if (!places.has(id)) throw new NotFound(id);
      mustBeAllowed(
        writer.viewer,
        'DECIDE',
        ids.map((id) => places.get(id) ?? []),
      );
      const apart = await pairsToldApart(runner, ids);
      if (apart.has(pairKey(one, other))) throw new InvalidInput('other', sentences.toldApartAlready);
      return { steps: [], territories: [...new Set([...places.values()].flat())], apart: ids };
    },
  );
}

/** Pairs among these entities that somebody decided are not the same, by `pairKey`. */
export async function pairsToldApart(
  runner: QueryRunner,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await toldApart(runner, { ids: [...ids] });
  const decisions = Map.groupBy(rows, ({ change }) => change);
  return new Set([...decisions.values()].map((told) => pairKey(told[0]?.id ?? '', told[1]?.id ?? '')));
}

/** A pair, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join('\0');
}
