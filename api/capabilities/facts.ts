import { FACT_KINDS, type FactRead } from '../domain/fact/fact.ts';
import { facts } from '../graph/queries/facts.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { cursorAt, placeAt } from './cursor.ts';

export interface FactPage {
  readonly edges: readonly { readonly cursor: string; readonly node: FactRead }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Facts of some kinds, all of them when none is named, by id. Throws `InvalidInput` for a cursor of another list. */
export async function factsPage(
  runner: QueryRunner,
  asked: {
    kinds: readonly string[] | null | undefined;
    slugs: readonly string[] | null | undefined;
    first: number;
    after: string | null | undefined;
  },
): Promise<FactPage> {
  const place = placeAt(
    asked.after,
    (parts): parts is readonly [string] => parts.length === 1 && typeof parts[0] === 'string',
  );
  const [page] = await facts(runner, {
    kinds: [...(asked.kinds ?? FACT_KINDS)],
    ids: asked.slugs ? [...asked.slugs] : null,
    after: place?.[0] ?? '',
    first: asked.first + 1,
  });
  const read = page?.facts ?? [];
  return {
    edges: read.slice(0, asked.first).map((node) => ({ cursor: cursorAt(node.fact.id), node })),
    totalCount: page?.total ?? 0,
    hasNextPage: read.length > asked.first,
    hasPreviousPage: place !== null,
  };
}

/** One fact, or `null` when none bears this id. */
export async function factOf(runner: QueryRunner, id: string): Promise<FactRead | null> {
  const page = await factsPage(runner, { kinds: null, slugs: [id], first: 1, after: null });
  return page.edges[0]?.node ?? null;
}
