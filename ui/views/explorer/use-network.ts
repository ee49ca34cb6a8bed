import { useMemo } from 'react';
import type { RelationType } from '../../data/documents.ts';
import {
  CommonNeighboursDocument,
  type EntityPlaceRead,
  type EntityRead,
  type LinkRead,
  NeighbourhoodDocument,
  NeighbourTotalDocument,
  PathEndsDocument,
  type PathRead,
  PathsDocument,
  TerritoryNetworkDocument,
} from '../../data/explorer-documents.ts';
import type { ResultOf } from '../../data/graphql.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { type Figures, figuresOf } from '../../data/use-figures.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { drawnEntity, drawnLink } from '../../graph/drawing-of.ts';
import type { GroupHead } from '../../graph/groups.ts';
import { KINDS } from '../../kit/kinds.ts';
import { RELATIONS } from '../../kit/relations.ts';
import { type ExplorerState, isWhole } from './state/explorer-state.ts';

/** What the paths between two entities are known to be; `none` beyond a length when nothing joins them. */
export type PathsFound =
  | { readonly is: 'found'; readonly paths: readonly PathRead[]; readonly truncated: boolean }
  | { readonly is: 'none'; readonly longest: number }
  | { readonly is: 'refused'; readonly message: string };

export interface SharedFound {
  readonly entities: readonly EntityRead[];
  readonly total: number;
}

interface Around {
  /** Neighbours there are, drawn or not. */
  readonly neighbours: number;
  /** How many of them were asked; `null` when all were. */
  readonly some: number | null;
  /** Links read between what was opened and its neighbours, and how sure they are. */
  readonly links: number;
  readonly certainties: readonly { readonly certainty: string; readonly total: number }[];
  readonly truncated: boolean;
}

/** Everything the state asks for, read and put together. */
export interface NetworkRead {
  readonly whole: Drawing;
  readonly links: readonly LinkRead[];
  /** What is known around what was opened, whatever else is drawn; `null` when nothing was. */
  readonly around: Around | null;
  /** What belongs to the territory asked, drawn or not; `null` when none was. */
  readonly figures: Figures | null;
  /** Entities that were asked and are too many to be read: none is drawn. At most this many, for two parts may share some. */
  readonly unread: number;
  readonly unreadLinks: number;
  /** Words of the address that name nothing, while the rest is drawn. */
  readonly missing: readonly string[];
  /** Where entities are on Earth and in which collectivity, when the drawing asks. */
  readonly places: ReadonlyMap<string, { readonly lat: number; readonly lon: number }>;
  readonly territoryOf: ReadonlyMap<string, GroupHead>;
  readonly paths: PathsFound | null;
  readonly shared: SharedFound | null;
  /** The paths, or the common neighbours, are being looked for: what is known of them answers what was asked before. */
  readonly looking: { readonly paths: boolean; readonly shared: boolean };
  /** The hub opened whole that has too many neighbours to be drawn unasked; `null` when none has. */
  readonly hub: { readonly slug: string; readonly neighbours: number } | null;
  /** A typed refusal of what was asked when nothing of it is known. */
  readonly refusal: string | null;
  readonly ready: boolean;
  /** Something asked has not come yet: what is drawn is what was there before. */
  readonly waiting: boolean;
  readonly problem: 'away' | 'failed' | null;
  readonly retry: () => void;
}

/** Paths drawn for each two ends. */
const PATHS_EACH = 10;

const referencesOf = (slugs: readonly string[] | undefined) => (slugs ?? []).map((slug) => ({ slug }));

const known = (list: readonly { code: string }[], words: readonly string[]) =>
  words.filter((word) => list.some(({ code }) => code === word));

export function useNetwork(state: ExplorerState): NetworkRead {
  const placed = state.layout === 'map' || state.group === 'territory';
  const around = useAnswer(
    NeighbourhoodDocument,
    {
      of: state.opened.map(({ slug, relations, kinds, first }) => ({
        entity: { slug },
        relations: orAll(known(RELATIONS, relations) as RelationType[]),
        kinds: orAll(known(KINDS, kinds) as EntityRead['kind'][]),
        first,
      })),
      placed,
    },
    { pause: state.opened.length === 0 },
  );
  const isSome = state.opened.some(({ first }) => first !== null);
  const all = useAnswer(
    NeighbourTotalDocument,
    {
      of: state.opened.map(({ slug, relations, kinds }) => ({
        entity: { slug },
        relations: orAll(known(RELATIONS, relations) as RelationType[]),
        kinds: orAll(known(KINDS, kinds) as EntityRead['kind'][]),
      })),
    },
    { pause: !isSome },
  );
  const neighboursInAll =
    isSome && all.data?.neighbourhood.__typename === 'Neighbourhood'
      ? all.data.neighbourhood.neighbourTotal
      : null;
  const territory = useAnswer(
    TerritoryNetworkDocument,
    { territory: { slug: state.territory ?? '' }, placed },
    { pause: state.territory === null },
  );
  const paths = useAnswer(
    PathsDocument,
    {
      from: referencesOf(state.path?.from),
      to: referencesOf(state.path?.to),
      avoiding: referencesOf(state.path?.avoided),
      hubsOf: state.path?.withoutHubs ? MANY : null,
      limit: Math.min(
        PATHS_EACH * Math.max((state.path?.from.length ?? 1) * (state.path?.to.length ?? 1), 1),
        50,
      ),
      placed,
    },
    { pause: state.path === null },
  );
  const shared = useAnswer(
    CommonNeighboursDocument,
    { of: state.shared.map((slug) => ({ slug })), placed },
    { pause: state.shared.length < 2 },
  );

  const opened = state.opened.length > 0 ? around.data?.neighbourhood : undefined;
  const counted = state.territory !== null ? territory.data?.whole : undefined;
  const ofTerritory = state.territory !== null ? territory.data?.subgraph : undefined;
  const between = state.path !== null ? paths.data?.paths : undefined;
  const isApart = between?.__typename === 'NoPath';
  const ends = useAnswer(
    PathEndsDocument,
    {
      of: [...(state.path?.from ?? []), ...(state.path?.to ?? [])].map((slug) => ({
        entity: { slug },
        first: 1,
      })),
    },
    { pause: !isApart },
  );
  const apart = isApart ? ends.data?.neighbourhood : undefined;
  const inCommon = state.shared.length >= 2 ? shared.data?.commonNeighbours : undefined;

  const merged = useMemo(() => {
    const entities = new Map<string, EntityRead>();
    const links = new Map<string, LinkRead>();
    const places = new Map<string, { lat: number; lon: number }>();
    const territoryOf = new Map<string, GroupHead>();
    const take = (part: {
      entities: readonly (EntityRead & Partial<EntityPlaceRead>)[];
      links: readonly LinkRead[];
    }) => {
      for (const entity of part.entities) {
        entities.set(entity.slug, entities.get(entity.slug) ?? entity);
        const { position } = entity;
        if (!position) continue;
        places.set(entity.slug, position);
        const [home] = position.of;
        if (home && position.total === 1) {
          const { slug: id, name, level } = home;
          territoryOf.set(entity.slug, { id, name, level, kind: 'Collectivity' });
        }
      }
      for (const link of part.links) {
        links.set(link.slug, links.get(link.slug) ?? link);
        for (const end of [link.from, link.to]) entities.set(end.slug, entities.get(end.slug) ?? end);
      }
    };
    const centres = new Set<string>();
    if (opened?.__typename === 'Neighbourhood') {
      take(opened);
      for (const { slug } of opened.centres) centres.add(slug);
    }
    if (ofTerritory?.__typename === 'Subgraph') take(ofTerritory);
    if (between?.__typename === 'Paths') between.paths.forEach(take);
    if (apart?.__typename === 'Neighbourhood') take({ entities: apart.centres, links: [] });
    if (inCommon?.__typename === 'CommonNeighbours') take(inCommon);
    return {
      places,
      territoryOf,
      links: [...links.values()],
      whole: {
        entities: [...entities.values()].map((entity) => drawnEntity(entity, centres.has(entity.slug))),
        links: [...links.values()].map(drawnLink),
      },
    };
  }, [opened, ofTerritory, between, apart, inCommon]);

  const asked = [
    [state.opened.length > 0, around, opened],
    [state.territory !== null, territory, ofTerritory],
    [state.path !== null, paths, between],
    [state.shared.length >= 2, shared, inCommon],
  ] as const;
  const active = asked.filter(([on]) => on);
  return {
    ...merged,
    around: opened?.__typename === 'Neighbourhood' ? aroundOf(opened, neighboursInAll) : null,
    hub: opened?.__typename === 'Neighbourhood' ? hubAmong(state, opened.neighbourTotal) : null,
    figures: counted?.__typename === 'Statistics' ? figuresOf(counted) : null,
    unread:
      (opened?.__typename === 'Neighbourhood' ? unreadAround(opened, neighboursInAll) : 0) +
      (ofTerritory?.__typename === 'Subgraph' ? ofTerritory.entityTotal - ofTerritory.entities.length : 0),
    unreadLinks:
      ofTerritory?.__typename === 'Subgraph' && counted?.__typename === 'Statistics'
        ? Math.max(counted.linkTotal - ofTerritory.links.length, 0)
        : 0,
    missing: [
      ...(opened?.__typename === 'Neighbourhood' ? opened.missing : []),
      ...[opened, ofTerritory, between, inCommon].flatMap((answer) =>
        answer?.__typename === 'NotFound' ? [answer.ref] : [],
      ),
    ],
    paths: pathsFound(between),
    shared:
      inCommon?.__typename === 'CommonNeighbours'
        ? { entities: inCommon.entities, total: inCommon.total }
        : null,
    refusal:
      merged.whole.entities.length > 0
        ? null
        : ([opened, ofTerritory, between, inCommon]
            .map((answer) => (answer && 'message' in answer ? answer.message : null))
            .find(Boolean) ?? null),
    looking: {
      paths: state.path !== null && paths.waiting,
      shared: state.shared.length >= 2 && shared.waiting,
    },
    waiting: active.some(([, { waiting }]) => waiting),
    ready: active.some(([, , answer]) => answer !== undefined),
    problem: active.map(([, { problem }]) => problem).find(Boolean) ?? null,
    retry: () => {
      for (const [, { retry }] of active) retry();
    },
  };
}

/** Beyond this many neighbours, opening an entity asks which ones. */
export const MANY = 150;

/** Among what is opened whole, the last: what was opened before it was looked at already. */
function hubAmong({ opened }: ExplorerState, neighbours: number): NetworkRead['hub'] {
  const last = opened.at(-1);
  return last && isWhole(last) && neighbours > MANY * opened.length ? { slug: last.slug, neighbours } : null;
}

type Neighbourhood = Extract<
  ResultOf<typeof NeighbourhoodDocument>['neighbourhood'],
  { __typename: 'Neighbourhood' }
>;

/** `inAll` is how many neighbours there are when only some were asked. */
function aroundOf({ neighbourTotal, truncated, links }: Neighbourhood, inAll: number | null): Around {
  const totals = new Map<string, number>();
  for (const { certainty } of links) totals.set(certainty, (totals.get(certainty) ?? 0) + 1);
  return {
    neighbours: inAll ?? neighbourTotal,
    some: inAll !== null && inAll > neighbourTotal ? neighbourTotal : null,
    links: links.length,
    certainties: [...totals].map(([certainty, total]) => ({ certainty, total })),
    truncated,
  };
}

const unreadAround = (
  { truncated, neighbourTotal, centres, entities }: Neighbourhood,
  inAll: number | null,
) =>
  truncated || inAll !== null ? Math.max((inAll ?? neighbourTotal) + centres.length - entities.length, 0) : 0;

function orAll<Word>(words: readonly Word[]): Word[] | null {
  return words.length > 0 ? [...words] : null;
}

function pathsFound(answer: ResultOf<typeof PathsDocument>['paths'] | undefined): PathsFound | null {
  switch (answer?.__typename) {
    case 'Paths':
      return { is: 'found', paths: answer.paths, truncated: answer.truncated };
    case 'NoPath':
      return { is: 'none', longest: answer.longest };
    case 'NotFound':
    case 'InvalidInput':
      return { is: 'refused', message: answer.message };
    default:
      return null;
  }
}
