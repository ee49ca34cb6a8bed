import { mayDo } from '../domain/account/may-do.ts';
import type { Viewer } from '../domain/account/viewer.ts';
import { FRAME_LEVELS } from '../domain/change/laws.ts';
import { type LikelyPair, likelyPairs, likelyTwins } from '../domain/duplicate/likely-pairs.ts';
import type { Compared, Likeness } from '../domain/duplicate/likeness.ts';
import { parseSiren } from '../domain/identifiers/official-codes.ts';
import { NotFound } from '../domain/refusals/refusals.ts';
import { twinExpression } from '../domain/search/twin-expression.ts';
import { isWrittenByHand } from '../domain/vocabulary/by-hand.ts';
import { ENTITY_KINDS } from '../domain/vocabulary/vocabulary.ts';
import { standing } from '../graph/queries/change.ts';
import { compared } from '../graph/queries/duplicates.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { pairKey, pairsToldApart } from './told-apart.ts';

export interface DuplicatePage {
  readonly pairs: readonly LikelyPair[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

/** Levels at which two entities are in the same place, and not only in the same région. */
const NEAR_LEVELS = new Set(['COMMUNE', 'EPCI']);

const READ = {
  territories: [],
  kinds: ENTITY_KINDS.filter(isWrittenByHand),
  frameLevels: [...FRAME_LEVELS],
  expression: '',
};

/**
 * Pairs that may be one and the same, on which this viewer may decide, the likeliest first: one at least stands in the territory, or
 * in one of theirs when none is asked; what somebody told apart is not among them. Three statements, whatever their number.
 * Throws `NotFound` and `Forbidden`.
 */
export async function duplicatesFor(
  runner: QueryRunner,
  viewer: Viewer | null,
  asked: { within: string | null; first: number; after: string | null | undefined },
): Promise<DuplicatePage> {
  const place = placeAt(asked.after, isPlace);
  const everywhere = asked.within === null && (viewer?.administrator ?? false);
  const territories = await territoriesAsked(runner, viewer, asked.within);
  const rows = await compared(runner, {
    ...READ,
    way: everywhere ? 'EVERYWHERE' : 'TERRITORIES',
    territories,
  });
  // What is in a territory and stands nowhere else is read once, as what is in it.
  const entities = new Map<string, Compared>();
  const inside = new Set<string>();
  for (const row of rows) {
    if (row.inside) inside.add(row.id);
    entities.set(row.id, comparedOf(row));
  }
  const likely = likelyPairs([...entities.values()]).filter(({ ids }) => ids.some((id) => inside.has(id)));
  const apart = await pairsToldApart(runner, [...new Set(likely.flatMap(({ ids }) => ids))]);
  const pairs = likely.filter(({ ids: [one, other] }) => !apart.has(pairKey(one, other)));
  const from =
    place === null
      ? 0
      : pairs.findIndex(
          ({ score, ids }) => score < place[0] || (score === place[0] && keyOf(ids) > place[1]),
        );
  const rest = from < 0 ? [] : pairs.slice(from);
  return {
    pairs: rest.slice(0, asked.first),
    total: pairs.length,
    hasNextPage: rest.length > asked.first,
  };
}

/** Where the queue is read: the territory asked, which must be this viewer's, or all of theirs. */
async function territoriesAsked(
  runner: QueryRunner,
  viewer: Viewer | null,
  within: string | null,
): Promise<string[]> {
  if (within === null) {
    return (viewer?.grants ?? []).filter(({ role }) => role === 'CURATOR').map(({ territory }) => territory);
  }
  const [found] = await standing(runner, { ids: [within], slugs: [], sirens: [], leant: [] });
  const place = found?.whereabouts[0]?.territories;
  if (place === undefined) throw new NotFound(within);
  const refusal = mayDo(viewer, 'DECIDE', [place]);
  if (refusal) throw refusal;
  return [within];
}

/** What somebody is about to add. */
export interface TypedEntity {
  readonly kind: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly siren: string | null;
  readonly rna: string | null;
  readonly website: string | null;
  readonly date: string | null;
  /** Id of where it stands. */
  readonly place: string | null;
}

/** Entities that what is typed may already be, the likeliest first: for who types to look at before adding. Two statements. */
export async function twinsOf(
  runner: QueryRunner,
  typed: TypedEntity,
): Promise<(Likeness & { readonly id: string })[]> {
  const siren = parseSiren(typed.siren ?? '');
  const expression = twinExpression({ ...typed, siren });
  if (expression === null) return [];
  const [rows, around] = await Promise.all([
    compared(runner, { ...READ, way: 'NAMED', expression }),
    typed.place === null ? [] : whereaboutsOf(runner, typed.place),
  ]);
  const places = typed.place === null ? [] : [typed.place];
  // Of what holds the place typed, only what is near something it is compared with can tell.
  const near = around.filter((id) => id === typed.place || rows.some((row) => isNear(row, id)));
  const entity: Compared = { ...typed, id: '', aliases: [], siren, places, near, around };
  return likelyTwins(entity, rows.map(comparedOf));
}

async function whereaboutsOf(runner: QueryRunner, id: string): Promise<readonly string[]> {
  const [found] = await standing(runner, { ids: [id], slugs: [], sirens: [], leant: [] });
  return found?.whereabouts[0]?.territories ?? [];
}

type Row = Awaited<ReturnType<typeof compared>>[number];

function comparedOf({ inside: _, around, ...row }: Row): Compared {
  const near = around.filter(({ level }) => NEAR_LEVELS.has(level ?? '')).map(({ id }) => id);
  return { ...row, near, around: around.map(({ id }) => id) };
}

function isNear({ around }: Row, id: string): boolean {
  return around.some((one) => one.id === id && NEAR_LEVELS.has(one.level ?? ''));
}

/** Cursor of a pair in the queue: its score and its ids. */
export function pairCursor({ score, ids }: LikelyPair): string {
  return cursorAt(score, keyOf(ids));
}

function keyOf(ids: readonly [string, string]): string {
  return ids.join('\0');
}

function isPlace(parts: readonly unknown[]): parts is readonly [number, string] {
  return parts.length === 2 && typeof parts[0] === 'number' && typeof parts[1] === 'string';
}
