import { DEPTHS, relationOf } from '../../kit/relations.ts';

interface Territory {
  readonly slug: string;
  readonly name: string;
  readonly level?: string | null | undefined;
}

export interface NetworkEntity {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
  readonly position: {
    readonly lat: number;
    readonly lon: number;
    readonly basis: 'OWN' | 'PLACE' | 'MEAN' | 'CENTRE' | 'MIDDLE';
    readonly total: number;
    readonly of: readonly Territory[];
  } | null;
}

export interface NetworkLink {
  readonly slug: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly certainty: string;
  readonly depth: string | null;
  readonly status: string | null;
  readonly amountCents: number | null;
  readonly measure: string | null;
}

export interface Network {
  readonly entities: readonly NetworkEntity[];
  readonly links: readonly NetworkLink[];
}

/** Families of relations by which two entities do something together; where one is and what it is about are not ties. */
const TYING = new Set(['membership', 'support', 'contract', 'cooperation', 'place']);
/** Who acts, alone or counted together by a source. */
const ACTING = new Set(['Enterprise', 'ResearchCentre', 'Collectivity', 'Service', 'ActorGroup']);

const isTie = (relation: string): boolean => TYING.has(relationOf(relation).family);
export const isActor = (kind: string): boolean => ACTING.has(kind);

/**
 * Network of what stands on a territory and of what is tied to it from anywhere: each entity and tie once. What stands there
 * is kept without a tie too; a neighbour that is only a place or a theme is not an actor of the network.
 */
export function networkOf(standing: Network, around: Network): Network {
  const known = new Map([...around.entities, ...standing.entities].map((entity) => [entity.slug, entity]));
  const links = new Map(
    [...standing.links, ...around.links]
      .filter((link) => isTie(link.relation) && known.has(link.from) && known.has(link.to))
      .map((link) => [link.slug, link]),
  );
  const kept = new Set([
    ...standing.entities.map(({ slug }) => slug),
    ...[...links.values()].flatMap(({ from, to }) => [from, to]),
  ]);
  return {
    entities: [...known.values()].filter(({ slug }) => kept.has(slug)),
    links: [...links.values()],
  };
}

const ROLES = {
  carriers: new Set(['CARRIES', 'FOUNDED']),
  members: new Set(['MEMBER_OF', 'PARTICIPATES_IN']),
  supporters: new Set(['SUPPORTS', 'INVOLVED_IN', 'BUYS_FROM']),
} as const;

export interface PoleRow {
  readonly pole: NetworkEntity;
  readonly carriers: readonly NetworkEntity[];
  readonly members: readonly NetworkEntity[];
  readonly supporters: readonly NetworkEntity[];
}

/** Each pole with who carries it, who joins it and who supports it, the best surrounded first. */
export function polesWithActors({ entities, links }: Network): PoleRow[] {
  const bySlug = new Map(entities.map((entity) => [entity.slug, entity]));
  const actorsOf = (pole: string, relations: ReadonlySet<string>) => {
    const slugs = links
      .filter(({ to, relation }) => to === pole && relations.has(relation))
      .map(({ from }) => from);
    return [...new Set(slugs)].flatMap((slug) => bySlug.get(slug) ?? []);
  };
  return entities
    .filter(({ kind }) => kind === 'Pole')
    .map((pole) => ({
      pole,
      carriers: actorsOf(pole.slug, ROLES.carriers),
      members: actorsOf(pole.slug, ROLES.members),
      supporters: actorsOf(pole.slug, ROLES.supporters),
    }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.pole.name.localeCompare(b.pole.name, 'fr'));
}

const sizeOf = ({ carriers, members, supporters }: PoleRow) =>
  carriers.length + members.length + supporters.length;

/** Entities without a known tie to another of the network: they are in it all the same. */
export function isolatedIn({ entities, links }: Network): NetworkEntity[] {
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
  return entities.filter(({ slug }) => !tied.has(slug));
}

/** The collectivity an entity stands for on the map: itself, or the one its position comes from. */
function territoryOf(entity: NetworkEntity): Territory | null {
  return entity.kind === 'Collectivity' ? entity : (entity.position?.of[0] ?? null);
}

export interface TerritoryPair {
  readonly from: Territory;
  readonly to: Territory;
  readonly links: number;
  /** `null` when no source says how deep any of these links is. */
  readonly deepest: string | null;
}

/** Links between actors brought to the collectivities they stand in, in both directions together, the most tied first. */
export function tiesBetweenTerritories({ entities, links }: Network): TerritoryPair[] {
  const territories = new Map(entities.map((entity) => [entity.slug, territoryOf(entity)]));
  const pairs = new Map<string, { from: Territory; to: Territory; depths: (string | null)[] }>();
  for (const link of links) {
    const ends = [territories.get(link.from), territories.get(link.to)];
    const [from, to] = ends.sort((a, b) => (a && b ? a.slug.localeCompare(b.slug) : 0));
    if (!from || !to || from.slug === to.slug) continue;
    const key = JSON.stringify([from.slug, to.slug]);
    const pair = pairs.get(key) ?? { from, to, depths: [] };
    pair.depths.push(link.depth);
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .map(({ from, to, depths }) => ({ from, to, links: depths.length, deepest: deepestOf(depths) }))
    .sort((a, b) => b.links - a.links || a.from.name.localeCompare(b.from.name, 'fr'));
}

function deepestOf(depths: readonly (string | null)[]): string | null {
  const steps = depths.map((depth) => (depth ? DEPTHS.indexOf(depth) : -1));
  return DEPTHS[Math.max(...steps)] ?? null;
}

export interface TerritoryDensity {
  readonly territory: Territory;
  readonly entities: number;
  /** Pairs of its entities with a known tie. */
  readonly tied: number;
  readonly possible: number;
  /** Known ties over possible ones, 0 to 1; `null` below two entities. */
  readonly share: number | null;
  /** Links that lead elsewhere, or to what has no position. */
  readonly outward: number;
}

/** How tied the entities standing in each collectivity are to each other, the most peopled first. */
export function densityByTerritory({ entities, links }: Network): TerritoryDensity[] {
  const territories = new Map(entities.map((entity) => [entity.slug, territoryOf(entity)]));
  const standing = new Map<
    string,
    { territory: Territory; entities: number; tied: Set<string>; outward: number }
  >();
  for (const territory of territories.values()) {
    if (!territory) continue;
    const known = standing.get(territory.slug) ?? { territory, entities: 0, tied: new Set(), outward: 0 };
    known.entities += 1;
    standing.set(territory.slug, known);
  }
  for (const link of links) {
    const [from, to] = [territories.get(link.from), territories.get(link.to)];
    const ends = new Set([from?.slug, to?.slug]);
    for (const slug of ends) {
      const here = standing.get(slug ?? '');
      if (!here) continue;
      if (ends.size === 1) here.tied.add(JSON.stringify([link.from, link.to].sort()));
      else here.outward += 1;
    }
  }
  return [...standing.values()]
    .map(({ territory, entities: count, tied, outward }) => {
      const possible = (count * (count - 1)) / 2;
      const share = possible > 0 ? tied.size / possible : null;
      return { territory, entities: count, tied: tied.size, possible, share, outward };
    })
    .sort((a, b) => b.entities - a.entities || a.territory.name.localeCompare(b.territory.name, 'fr'));
}

export interface FundingByLevel {
  /** `null` when the giver is no public authority of a known level. */
  readonly level: string | null;
  /** What the amounts measure; amounts of different measures are never summed. `null` when the source does not say. */
  readonly measure: string | null;
  readonly amountCents: number;
  readonly links: number;
}

/** Amounts that a source gives, by level of who gives and by measure, the largest first; the bounds of an aid are no flow. */
export function fundingByLevel({ entities, links }: Network): FundingByLevel[] {
  const levels = new Map(entities.map(({ slug, level }) => [slug, level ?? null]));
  const rows = new Map<
    string,
    { level: string | null; measure: string | null; amountCents: number; links: number }
  >();
  for (const { from, measure, amountCents } of links) {
    if (amountCents === null || measure === 'RANGE') continue;
    const level = levels.get(from) ?? null;
    const key = JSON.stringify([level, measure]);
    const row = rows.get(key) ?? { level, measure, amountCents: 0, links: 0 };
    rows.set(key, { ...row, amountCents: row.amountCents + amountCents, links: row.links + 1 });
  }
  return [...rows.values()].sort((a, b) => b.amountCents - a.amountCents);
}
