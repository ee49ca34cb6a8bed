import { useMemo } from 'react';
import type { RelationType } from '../../data/documents.ts';
import {
  CommonNeighboursDocument,
  type EntityPlaceRead,
  type EntityRead,
  type LinkRead,
  NeighbourhoodDocument,
  type PathRead,
  PathsDocument,
  TerritoryNetworkDocument,
} from '../../data/explorer-documents.ts';
import type { ResultOf } from '../../data/graphql.ts';
import { useAnswer } from '../../data/use-answer.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { drawnEntity, drawnLink } from '../../graph/drawing-of.ts';
import type { GroupHead } from '../../graph/groups.ts';
import { KINDS } from '../../kit/kinds.ts';
import { RELATIONS } from '../../kit/relations.ts';
import type { ExplorerState } from './state/explorer-state.ts';

/** What the paths between two entities are known to be; `none` beyond a length when nothing joins them. */
export type PathsFound =
  | { readonly is: 'found'; readonly paths: readonly PathRead[]; readonly truncated: boolean }
  | { readonly is: 'none'; readonly longest: number }
  | { readonly is: 'refused'; readonly message: string };

export interface SharedFound {
  readonly entities: readonly EntityRead[];
  readonly total: number;
}

/** Everything the state asks for, read and put together. */
export interface NetworkRead {
  readonly whole: Drawing;
  readonly links: readonly LinkRead[];
  /** Neighbours there are around what was opened, drawn or not. */
  readonly neighbourTotal: number;
  readonly truncated: boolean;
  /** Entities of the territory, drawn or not; absent when no territory was asked. */
  readonly territoryTotal: number | null;
  /** Where entities are on Earth and in which collectivity, when the drawing asks. */
  readonly places: ReadonlyMap<string, { readonly lat: number; readonly lon: number }>;
  readonly territoryOf: ReadonlyMap<string, GroupHead>;
  readonly paths: PathsFound | null;
  readonly shared: SharedFound | null;
  /** A typed refusal of what was asked: an address that names nothing. */
  readonly refusal: string | null;
  readonly ready: boolean;
  readonly problem: 'away' | 'failed' | null;
  readonly retry: () => void;
}

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
  const territory = useAnswer(
    TerritoryNetworkDocument,
    { territory: { slug: state.territory ?? '' }, placed },
    { pause: state.territory === null },
  );
  const paths = useAnswer(
    PathsDocument,
    { from: { slug: state.path?.[0] ?? '' }, to: { slug: state.path?.[1] ?? '' }, placed },
    { pause: state.path === null },
  );
  const shared = useAnswer(
    CommonNeighboursDocument,
    { of: state.shared.map((slug) => ({ slug })), placed },
    { pause: state.shared.length < 2 },
  );

  const opened = state.opened.length > 0 ? around.data?.neighbourhood : undefined;
  const ofTerritory = state.territory !== null ? territory.data?.subgraph : undefined;
  const between = state.path !== null ? paths.data?.paths : undefined;
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
  }, [opened, ofTerritory, between, inCommon]);

  const asked = [
    [state.opened.length > 0, around, opened],
    [state.territory !== null, territory, ofTerritory],
    [state.path !== null, paths, between],
    [state.shared.length >= 2, shared, inCommon],
  ] as const;
  const active = asked.filter(([on]) => on);
  return {
    ...merged,
    neighbourTotal: opened?.__typename === 'Neighbourhood' ? opened.neighbourTotal : 0,
    truncated:
      (opened?.__typename === 'Neighbourhood' && opened.truncated) ||
      (ofTerritory?.__typename === 'Subgraph' && ofTerritory.truncated),
    territoryTotal: ofTerritory?.__typename === 'Subgraph' ? ofTerritory.entityTotal : null,
    paths: pathsFound(between),
    shared:
      inCommon?.__typename === 'CommonNeighbours'
        ? { entities: inCommon.entities, total: inCommon.total }
        : null,
    refusal:
      [opened, ofTerritory]
        .map((answer) => (answer && 'message' in answer ? answer.message : null))
        .find(Boolean) ?? null,
    ready: active.some(([, , answer]) => answer !== undefined),
    problem: active.map(([, { problem }]) => problem).find(Boolean) ?? null,
    retry: () => {
      for (const [, { retry }] of active) retry();
    },
  };
}

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
