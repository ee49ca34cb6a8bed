import type { LinkFacts } from '../domain/entity/entity.ts';
import { bareView, type EntityView } from '../domain/entity/entity-view.ts';
import { chainsBetween } from '../domain/partnership/chains.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { pairLinks } from '../graph/queries/partnership.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import type { ForumRead, PairRead, PartnershipsRead } from './partnerships.ts';

const PROOFS = 3;

export interface ForumBetween {
  readonly forum: ForumRead;
  /** Links of the two, or of their services, to the forum. */
  readonly links: readonly LinkFacts[];
}

/** All that is known of two authorities together. */
export interface PartnershipBetween {
  readonly pair: PairRead | null;
  readonly shared: readonly ForumBetween[];
  /** Forums whose composition is open: whom to ask. */
  readonly unknown: readonly ForumBetween[];
  /** Forums where one is without the other, and whose composition is not open; their links are read when they are asked. */
  readonly apart: readonly ForumRead[];
  readonly ends: readonly [string, string];
  readonly asOf: string | null;
  /** What is said of the two themselves: that they touch, that one is part of the other, that they cooperate. */
  readonly bonds: readonly LinkFacts[];
  /** For two that share nothing: authority, forum, authority…, the shortest first. */
  readonly chains: readonly (readonly EntityView[])[];
}

/** Two authorities of a territory: what they share with its proofs, what to ask, and how they are linked otherwise. */
export async function partnershipBetween(
  runner: QueryRunner,
  { judged, pairs, forums, entities, asOf }: PartnershipsRead,
  a: string,
  b: string,
): Promise<PartnershipBetween> {
  for (const [field, id] of Object.entries({ a, b })) {
    if (!judged.activities.has(id)) throw new InvalidInput(field, sentences.notComparedHere);
  }
  if (a === b) throw new InvalidInput('b', sentences.twoCollectivities);
  const joins = (one: string, other: string) => [one, other].every((id) => id === a || id === b);
  const pair = pairs.find((one) => joins(one.a, one.b)) ?? null;
  const both = forums.filter(({ members }) => members.has(a) && members.has(b));
  const open = new Set(pair?.unknownForums);
  const asked = [...both, ...forums.filter(({ id }) => open.has(id))];
  const rows = await pairLinks(runner, {
    ids: [a, b],
    forums: asked.map(({ id }) => id),
    asOf,
    linkEvidenceFirst: PROOFS,
  });
  const withLinks = linked(rows);
  const seen = (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [bareView(entity)];
  };
  return {
    pair,
    shared: both.map(withLinks),
    unknown: forums.filter(({ id }) => open.has(id)).map(withLinks),
    apart: forums.filter(({ id, members }) => members.has(a) !== members.has(b) && !open.has(id)),
    ends: [a, b],
    asOf,
    bonds: rows.filter(({ forum }) => forum === null).map(({ link }) => link),
    chains: both.length > 0 ? [] : chainsBetween(a, b, forums).map((chain) => chain.flatMap(seen)),
  };
}

type Rows = Awaited<ReturnType<typeof pairLinks>>;

const linked =
  (rows: Rows) =>
  (forum: ForumRead): ForumBetween => ({
    forum,
    links: rows.filter((row) => row.forum === forum.id).map(({ link }) => link),
  });

/** The first forums where one of the two is without the other, with what ties it to them: one statement. */
export async function forumsApart(
  runner: QueryRunner,
  { apart, ends, asOf }: PartnershipBetween,
  first: number,
): Promise<readonly ForumBetween[]> {
  const kept = apart.slice(0, Math.max(0, first));
  const rows = await pairLinks(runner, {
    ids: [...ends],
    forums: kept.map(({ id }) => id),
    asOf,
    linkEvidenceFirst: PROOFS,
  });
  return kept.map(linked(rows));
}
