import {
  Ban,
  EyeOff,
  FileText,
  Filter,
  type LucideIcon,
  Network,
  Pin,
  PinOff,
  Route,
  SquareStack,
  Waypoints,
} from 'lucide-react';
import type { DrawnEntity } from '../../graph/drawing.ts';
import { codeOf } from '../../graph/short-code.ts';
import type { TextKey } from '../../text/fr.ts';
import { type ExplorerState, isWhole } from './state/explorer-state.ts';

export type ActionCode =
  | 'open'
  | 'path'
  | 'ends'
  | 'avoid'
  | 'avoidHubs'
  | 'shared'
  | 'pin'
  | 'unpin'
  | 'hide'
  | 'keep'
  | 'sheet';

/** What can be done with the entities chosen; the menu, the margin and the keyboard read this list. */
export interface Action {
  readonly code: ActionCode;
  readonly name: TextKey;
  readonly icon: LucideIcon;
  /** Key that does it when the drawing has the focus. */
  readonly key: string | null;
  readonly applies: (entities: readonly DrawnEntity[], state: ExplorerState) => boolean;
}

/** Entities that paths lead to at once. */
const MOST_ENDS = 10;
/** Entities that paths may be kept from at once. */
export const MOST_AVOIDED = 20;

const some = (entities: readonly DrawnEntity[]) => entities.length > 0;
const isPinned = (state: ExplorerState) => {
  const pinned = new Set(state.pins.map(({ code }) => code));
  return ({ id }: DrawnEntity) => pinned.has(codeOf(id));
};
const isOpen = (state: ExplorerState) => (entity: DrawnEntity) =>
  state.opened.some((opened) => opened.slug === entity.id && isWhole(opened));

const ACTIONS: readonly Action[] = [
  {
    code: 'open',
    name: 'network.action.open',
    icon: Network,
    key: 'e',
    applies: (entities, state) => some(entities) && !entities.every(isOpen(state)),
  },
  {
    code: 'path',
    name: 'network.action.path',
    icon: Route,
    key: 'c',
    applies: ({ length }) => length >= 2 && length <= MOST_ENDS + 1,
  },
  {
    code: 'ends',
    name: 'network.action.ends',
    icon: Waypoints,
    key: 'd',
    applies: ({ length }) => length >= 2 && length <= MOST_ENDS + 1,
  },
  {
    code: 'avoid',
    name: 'network.action.avoid',
    icon: Ban,
    key: 'x',
    applies: (entities, { path }) =>
      path !== null &&
      some(entities) &&
      path.avoided.length + entities.length <= MOST_AVOIDED &&
      entities.every(({ id }) => ![...path.from, ...path.to, ...path.avoided].includes(id)),
  },
  {
    code: 'avoidHubs',
    name: 'network.action.avoidHubs',
    icon: Ban,
    key: null,
    applies: (entities, { path }) => path !== null && !path.withoutHubs && some(entities),
  },
  {
    code: 'shared',
    name: 'network.action.shared',
    icon: SquareStack,
    key: 'v',
    applies: ({ length }) => length >= 2 && length <= 20,
  },
  {
    code: 'pin',
    name: 'network.action.pin',
    icon: Pin,
    key: 'p',
    applies: (entities, state) => some(entities) && !entities.every(isPinned(state)),
  },
  {
    code: 'unpin',
    name: 'network.action.unpin',
    icon: PinOff,
    key: 'p',
    applies: (entities, state) => some(entities) && entities.every(isPinned(state)),
  },
  { code: 'hide', name: 'network.action.hide', icon: EyeOff, key: 'h', applies: some },
  {
    code: 'keep',
    name: 'network.action.keep',
    icon: Filter,
    key: 'g',
    applies: ({ length }) => length > 1,
  },
  {
    code: 'sheet',
    name: 'network.action.sheet',
    icon: FileText,
    key: 'f',
    applies: ({ length }) => length === 1,
  },
];

/** Actions that can be done with some entities now. */
export function actionsOn(entities: readonly DrawnEntity[], state: ExplorerState): readonly Action[] {
  return ACTIONS.filter(({ applies }) => applies(entities, state));
}
