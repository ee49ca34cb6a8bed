import { z } from 'zod';
import { CLOSENESS, PRECISION } from '../position/position.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';

/** An entity of a network, and the collectivities that a link in force says it stands in or covers. */
export const networkEntity = z.object({
  id: z.string(),
  kind: z.string(),
  level: z.string().nullable(),
  stands: z.array(z.object({ relation: z.string(), level: z.string().nullable(), id: z.string() })),
});
export type CountedEntity = z.infer<typeof networkEntity>;

export const networkLink = z.object({
  from: z.string(),
  to: z.string(),
  depth: z.string().nullable(),
  amountCents: z.number().nullable(),
  amountPer: z.string().nullable(),
  measure: z.string().nullable(),
});
export type CountedLink = z.infer<typeof networkLink>;

export interface CountedNetwork {
  readonly entities: readonly CountedEntity[];
  readonly links: readonly CountedLink[];
}

/**
 * The one collectivity an entity stands for: itself, or the most precise it is known to stand in. `null` when no source
 * says it, and when it is between several of the same level: none of them is then its own.
 */
export function homeOf({ id, kind, stands }: CountedEntity): string | null {
  if (kind === 'Collectivity') return id;
  const rank = ({ relation, level }: CountedEntity['stands'][number]) =>
    PRECISION.indexOf(level ?? '') * CLOSENESS.length + CLOSENESS.indexOf(relation);
  const known = stands.filter(({ level }) => PRECISION.includes(level ?? ''));
  const best = Math.min(...known.map(rank));
  const homes = new Set(known.filter((stand) => rank(stand) === best).map((stand) => stand.id));
  return homes.size === 1 ? ([...homes][0] ?? null) : null;
}

export interface TerritoryTies {
  /** Ids of two collectivities. */
  readonly between: readonly [string, string];
  readonly linkTotal: number;
  /** `null` when no source says how deep any of these links is. */
  readonly deepest: string | null;
}

/** Links brought to the collectivities their ends stand in, in both directions together, the most tied first. */
export function tiesBetweenTerritories({ entities, links }: CountedNetwork): TerritoryTies[] {
  const homes = homesOf(entities);
  const pairs = new Map<string, { between: [string, string]; depths: (string | null)[] }>();
  for (const { from, to, depth } of links) {
    const [one, other] = [homes.get(from), homes.get(to)];
    if (!one || !other || one === other) continue;
    const between: [string, string] = one < other ? [one, other] : [other, one];
    const key = JSON.stringify(between);
    const pair = pairs.get(key) ?? { between, depths: [] };
    pair.depths.push(depth);
    pairs.set(key, pair);
  }
  return [...pairs]
    .map(([key, { between, depths }]) => ({
      key,
      between,
      linkTotal: depths.length,
      deepest: deepestOf(depths),
    }))
    .sort((a, b) => b.linkTotal - a.linkTotal || inOrder(a.key, b.key))
    .map(({ key: _key, ...ties }) => ties);
}

export interface TerritoryDensity {
  readonly collectivity: string;
  readonly entityTotal: number;
  /** Pairs of its entities that a link joins. */
  readonly tiedPairTotal: number;
  readonly possiblePairTotal: number;
  /** Links that lead elsewhere, or to something whose place is not known. */
  readonly outwardTotal: number;
}

/**
 * How tied the entities standing in each collectivity are to each other, those with the most entities first; those of one entity
 * aside.
 */
export function densityByTerritory({ entities, links }: CountedNetwork): TerritoryDensity[] {
  const homes = homesOf(entities);
  const standing = new Map<string, { entities: number; tied: Set<string>; outward: number }>();
  for (const home of homes.values()) {
    const known = standing.get(home) ?? { entities: 0, tied: new Set<string>(), outward: 0 };
    known.entities += 1;
    standing.set(home, known);
  }
  for (const { from, to } of links) {
    const [one, other] = [homes.get(from), homes.get(to)];
    if (one !== undefined && one === other) {
      if (from !== to) standing.get(one)?.tied.add(JSON.stringify([from, to].sort()));
      continue;
    }
    for (const home of [one, other]) {
      const here = home === undefined ? undefined : standing.get(home);
      if (here) here.outward += 1;
    }
  }
  return [...standing]
    .filter(([, { entities: count }]) => count > 1)
    .map(([collectivity, { entities: count, tied, outward }]) => ({
      collectivity,
      entityTotal: count,
      tiedPairTotal: tied.size,
      possiblePairTotal: (count * (count - 1)) / 2,
      outwardTotal: outward,
    }))
    .sort((a, b) => b.entityTotal - a.entityTotal || inOrder(a.collectivity, b.collectivity));
}

export interface LevelFunding {
  /** `null` when the giver is not a public authority of a known level. */
  readonly level: string | null;
  /** What the amounts measure; amounts of different measures are never summed. `null` when the source does not say. */
  readonly measure: string | null;
  readonly amountCents: number;
  readonly linkTotal: number;
}

/**
 * Amounts that a source gives, by level of who gives and by measure, the largest first; the bounds of an aid are not a flow, and
 * an amount for each of several is not the amount for all.
 */
export function fundingByLevel({ entities, links }: CountedNetwork): LevelFunding[] {
  const levels = new Map(entities.map(({ id, level }) => [id, level]));
  const rows = new Map<string, LevelFunding>();
  for (const { from, measure, amountCents, amountPer } of links) {
    if (amountCents === null || amountPer !== null || measure === 'RANGE') continue;
    const level = levels.get(from) ?? null;
    const key = JSON.stringify([level, measure]);
    const row = rows.get(key) ?? { level, measure, amountCents: 0, linkTotal: 0 };
    rows.set(key, { ...row, amountCents: row.amountCents + amountCents, linkTotal: row.linkTotal + 1 });
  }
  return [...rows]
    .sort(([key, a], [otherKey, b]) => b.amountCents - a.amountCents || inOrder(key, otherKey))
    .map(([, row]) => row);
}

function homesOf(entities: readonly CountedEntity[]): ReadonlyMap<string, string> {
  return new Map(
    entities.flatMap((entity) => {
      const home = homeOf(entity);
      return home === null ? [] : [[entity.id, home] as const];
    }),
  );
}

function deepestOf(depths: readonly (string | null)[]): string | null {
  const known = valuesOf('depth');
  return known[Math.max(...depths.map((depth) => (depth === null ? -1 : known.indexOf(depth))))] ?? null;
}

const inOrder = (one: string, other: string) => Number(one > other) - Number(one < other);
