import type { FacetCode, Period, TakenAway } from '../../../graph/filters.ts';
import type { GroupCode } from '../../../graph/groups.ts';
import type { LayoutCode } from '../../../graph/layouts/layout.ts';
import type { Pin } from '../../../graph/pins.ts';
import { codeOf } from '../../../graph/short-code.ts';

/** An entity opened in the drawing. */
export interface OpenedEntity {
  readonly slug: string;
  /** Relations it was opened by; all of them when there is none. */
  readonly relations: readonly string[];
  /** Kinds of its neighbours; all when there is none. */
  readonly kinds: readonly string[];
  /** The most tied neighbours only, as many as this; all when absent. */
  readonly first: number | null;
}

/** Paths looked for, from each of the first to each of the others. */
export interface PathAsked {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Entities they may not pass by. */
  readonly avoided: readonly string[];
  /** Whether they may not pass by hubs either. */
  readonly withoutHubs: boolean;
}

/** Everything the explorer shows comes from this, and all of it can be put in an address. */
export interface ExplorerState {
  readonly opened: readonly OpenedEntity[];
  /** A territory whose whole network is drawn. */
  readonly territory: string | null;
  readonly path: PathAsked | null;
  /** Entities whose common neighbours are drawn. */
  readonly shared: readonly string[];
  readonly taken: TakenAway;
  readonly period: Period;
  /** Whether links of the administrative frame are drawn as lines too. */
  readonly frame: boolean;
  /** Codes of the entities hidden one by one, then of the only ones kept. */
  readonly hidden: readonly string[];
  readonly only: readonly string[];
  readonly pins: readonly Pin[];
  readonly layout: LayoutCode;
  readonly group: GroupCode | null;
  /** Ids of what is chosen (`link:…` for a link), or their codes when they were read from a long address. */
  readonly chosen: readonly string[];
}

export const NOTHING_OPENED: ExplorerState = {
  opened: [],
  territory: null,
  path: null,
  shared: [],
  taken: {},
  period: { from: null, to: null },
  frame: false,
  hidden: [],
  only: [],
  pins: [],
  layout: 'force',
  group: null,
  chosen: [],
};

/** What was done from one state to the next, told to whoever undoes it. */
export type Deed =
  | 'opened'
  | 'hidden'
  | 'kept'
  | 'shown'
  | 'filtered'
  | 'pinned'
  | 'unpinned'
  | 'laid'
  | 'grouped'
  | 'path'
  | 'shared'
  | 'moved';

/** Whether anything is drawn: otherwise the explorer proposes where to begin. */
export function isStarted(state: ExplorerState): boolean {
  return (
    state.opened.length > 0 || state.territory !== null || state.path !== null || state.shared.length > 0
  );
}

/** The paths from the first of some entities to the others. */
export const pathFrom = ([first = '', ...others]: readonly string[]): PathAsked => ({
  from: [first],
  to: others,
  avoided: [],
  withoutHubs: false,
});

/** Paths kept from some entities more; nothing changes while none is asked. */
export function avoiding(state: ExplorerState, ids: readonly string[]): ExplorerState {
  const { path } = state;
  if (!path) return state;
  return {
    ...state,
    path: { ...path, avoided: [...new Set([...path.avoided, ...ids])] },
    chosen: state.chosen.filter((id) => !ids.includes(id)),
  };
}

/** Whether an entity was opened without saying by which links, towards what or how many. */
export const isWhole = (entity: OpenedEntity) =>
  entity.relations.length === 0 && entity.kinds.length === 0 && entity.first === null;

/**
 * With an entity opened: what was opened of it before is kept, and adds up relation by relation. An opening by kinds or
 * by number takes the place of the one before. Entities hidden one by one come back when they are opened.
 */
export function opening(
  state: ExplorerState,
  slug: string,
  by: Partial<Omit<OpenedEntity, 'slug'>> = {},
): ExplorerState {
  const asked: OpenedEntity = {
    slug,
    relations: by.relations ?? [],
    kinds: by.kinds ?? [],
    first: by.first ?? null,
  };
  const before = state.opened.find((entity) => entity.slug === slug);
  const adds = before && before.kinds.length === 0 && before.first === null && asked.kinds.length === 0;
  const next =
    before && adds && asked.first === null && !isWhole(asked)
      ? isWhole(before)
        ? before
        : { ...asked, relations: [...new Set([...before.relations, ...asked.relations])] }
      : asked;
  return {
    ...state,
    opened: [...state.opened.filter((entity) => entity !== before), next],
    hidden: without(state.hidden, [codeOf(slug)]),
    only: state.only.length > 0 ? [] : state.only,
    chosen: [slug],
  };
}

export function hiding(state: ExplorerState, ids: readonly string[]): ExplorerState {
  const codes = ids.map(codeOf);
  return {
    ...state,
    hidden: [...new Set([...state.hidden, ...codes])],
    only: without(state.only, codes),
    chosen: state.chosen.filter((id) => !ids.includes(id)),
  };
}

export function keepingOnly(state: ExplorerState, ids: readonly string[]): ExplorerState {
  return { ...state, only: ids.map(codeOf), hidden: without(state.hidden, ids.map(codeOf)) };
}

/** Everything hidden by name comes back; the filters of the legend stay. */
export function showingAll(state: ExplorerState): ExplorerState {
  return { ...state, hidden: [], only: [] };
}

export function toggling(state: ExplorerState, facet: FacetCode, word: string): ExplorerState {
  const words = state.taken[facet] ?? [];
  const next = words.includes(word) ? without(words, [word]) : [...words, word];
  return { ...state, taken: { ...state.taken, [facet]: next } };
}

export function pinning(state: ExplorerState, pins: readonly Pin[]): ExplorerState {
  const codes = pins.map(({ code }) => code);
  return { ...state, pins: [...state.pins.filter(({ code }) => !codes.includes(code)), ...pins] };
}

export function unpinning(state: ExplorerState, ids: readonly string[]): ExplorerState {
  const codes = new Set(ids.map(codeOf));
  return { ...state, pins: state.pins.filter(({ code }) => !codes.has(code)) };
}

function without(list: readonly string[], words: readonly string[]): readonly string[] {
  return list.some((word) => words.includes(word)) ? list.filter((word) => !words.includes(word)) : list;
}
