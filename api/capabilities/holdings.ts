import {
  CONCERNS,
  type Concern,
  DOUBTFUL_CERTAINTIES,
  inOrder,
  type Standing,
  standingOf,
} from '../domain/completeness/concerns.ts';
import { BARE_SHAPE } from '../domain/entity/entity-view.ts';
import { entityFilterOf } from '../domain/selection/entity-filter.ts';
import { ENTITY_KINDS } from '../domain/vocabulary/vocabulary.ts';
import { selectEntities } from '../graph/queries/selection.ts';
import { claimsInDoubt } from '../graph/queries/territory.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { type EntityReference, existing } from './find-entity.ts';
import { readOffset } from './offset-cursor.ts';

/** More sheets than this are counted by kind and not looked at one by one: who reads is asked for a smaller territory. */
const MOST_LOOKED = 2_000;

const SHAPE = {
  ...BARE_SHAPE,
  withLinkCounts: true,
  withRules: true,
  withAmounts: true,
  withFreshness: true,
};
const EVERYTHING = entityFilterOf({ within: null, policyArea: null, has: [], hasNot: [] });

/** What a territory holds, and what is wanting of it. */
export interface Holdings {
  readonly kinds: readonly { readonly kind: string; readonly total: number }[];
  readonly sheetTotal: number;
  /** Sheets looked at: all of them, or none when they are too many. */
  readonly looked: number;
  /** What is known of what all the sheets looked at are expected to say. */
  readonly known: number;
  readonly expected: number;
  readonly concerns: readonly { readonly concern: Concern; readonly total: number }[];
  /** One page of the sheets of the concern asked, and where it begins. */
  readonly page: readonly Standing[];
  readonly skipped: number;
  readonly total: number;
}

/**
 * What stands in a territory, or the whole of France: counted by kind, with how much of it is known, how old and how sure; and
 * the sheets of one concern, a page of them. Collectivities of the frame come only with a link of their own.
 * Throws `NotFound`, `InvalidInput`.
 */
export async function holdingsOf(
  runner: QueryRunner,
  asked: {
    within: EntityReference | null;
    concern: Concern;
    first: number;
    after: string | null | undefined;
    today: string;
  },
): Promise<Holdings> {
  const skipped = readOffset(asked.after);
  const [territory] = asked.within ? await existing(runner, [asked.within]) : [];
  const start =
    territory === undefined
      ? { way: 'KINDS' as const, id: null, ids: [...ENTITY_KINDS] }
      : { way: 'TERRITORY' as const, id: territory, ids: [] };
  const [found] = await selectEntities(runner, {
    start,
    filter: EVERYTHING,
    withOwnTies: true,
    most: MOST_LOOKED,
  });
  const { ids = [], total: sheetTotal = 0, kinds = [] } = found ?? {};
  const standings = sheetTotal > MOST_LOOKED ? [] : await standingsOf(runner, ids, asked.today);
  const concerned = inOrder(standings, asked.concern);
  const sum = (part: 'known' | 'expected') =>
    standings.reduce((total, { completeness }) => total + completeness[part], 0);
  return {
    kinds,
    sheetTotal,
    looked: standings.length,
    known: sum('known'),
    expected: sum('expected'),
    concerns: CONCERNS.map((concern) => ({
      concern,
      total: standings.filter(({ concerns }) => concerns.includes(concern)).length,
    })),
    page: concerned.slice(skipped, skipped + asked.first),
    skipped,
    total: concerned.length,
  };
}

async function standingsOf(runner: QueryRunner, ids: readonly string[], today: string): Promise<Standing[]> {
  if (ids.length === 0) return [];
  const [views, doubts] = await Promise.all([
    entitiesOf(runner, ids, SHAPE),
    claimsInDoubt(runner, { ids: [...ids], certainties: [...DOUBTFUL_CERTAINTIES] }),
  ]);
  const byId = new Map(doubts.map((row) => [row.id, row]));
  return views.flatMap((view) =>
    view ? [standingOf(view, byId.get(view.entity.id) ?? { doubtful: 0, contested: 0 }, today)] : [],
  );
}
