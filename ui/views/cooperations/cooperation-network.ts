import { RELATIONS } from '../../kit/relations.ts';

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
}

export interface CooperationNetwork {
  readonly entities: readonly NetworkEntity[];
  readonly links: readonly NetworkLink[];
}

/** Families of relations by which two entities do something together; where one is and what it is about are not ties. */
const TYING = new Set(['membership', 'support', 'contract', 'cooperation', 'place']);
export const TIES: readonly string[] = RELATIONS.filter(({ family }) => TYING.has(family)).map(
  ({ code }) => code,
);

/** Kinds that come with what ties them and not for themselves: alone, they are only where something stands. */
const ONLY_TIED = new Set(['Collectivity', 'Territory']);
export const comesAlone = (kind: string): boolean => !ONLY_TIED.has(kind);

/** A network without the territories that nothing ties here. */
export function withoutBareTerritories(
  { entities, links }: CooperationNetwork,
  isolated: ReadonlySet<string>,
): CooperationNetwork {
  return {
    entities: entities.filter(({ kind, slug }) => comesAlone(kind) || !isolated.has(slug)),
    links,
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
export function polesWithActors({ entities, links }: CooperationNetwork): PoleRow[] {
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
