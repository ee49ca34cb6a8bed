import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type LinkCounts, useLinkCounts } from '../../data/use-link-counts.ts';
import type { DrawnEntity } from '../../graph/drawing.ts';
import { pinsOf } from '../../graph/pins.ts';
import type { DrawingHandle } from '../../graph/use-drawing.ts';
import { sheetOf } from '../../kit/kinds.ts';
import { useText } from '../../text/use-text.ts';
import type { ActionCode } from './actions.ts';
import {
  avoiding,
  hiding,
  keepingOnly,
  opening,
  pathFrom,
  pinning,
  unpinning,
} from './state/explorer-state.ts';
import type { Explorer } from './state/use-explorer.ts';
import { MANY } from './use-network.ts';

/** An entity whose neighbours are too many to be drawn unasked. */
export type Hub = LinkCounts;

export interface Actions {
  readonly run: (code: ActionCode, entities: readonly DrawnEntity[]) => void;
  readonly open: (slug: string, relation?: string) => void;
  /** The hub about which the reader is asked what to open. */
  readonly hub: Hub | null;
  readonly askHub: (slug: string) => void;
  readonly leaveHub: () => void;
  /** What the reader is asked the part of, in paths; `null` when nothing is. */
  readonly ends: readonly DrawnEntity[] | null;
  readonly leaveEnds: () => void;
}

/** Does what the reader asks with what is chosen, and says it. */
export function useActions(
  { act }: Explorer,
  handle: { readonly current: DrawingHandle | null },
  say: (sentence: string) => void,
): Actions {
  const text = useText();
  const navigate = useNavigate();
  const countsOf = useLinkCounts();
  const [hub, setHub] = useState<Hub | null>(null);
  const [ends, setEnds] = useState<readonly DrawnEntity[] | null>(null);

  const open = async (slug: string, relation?: string) => {
    const found = await countsOf(slug);
    const total = (found?.linkCounts ?? [])
      .filter((count) => relation === undefined || count.relation === relation)
      .reduce((sum, count) => sum + count.total, 0);
    if (found && total > MANY) setHub(found);
    else act('opened', (state) => opening(state, slug, relation ? { relations: [relation] } : {}));
  };
  const run = (code: ActionCode, entities: readonly DrawnEntity[]) => {
    const ids = entities.map(({ id }) => id);
    const [one] = ids;
    const count = ids.length;
    switch (code) {
      case 'open':
        if (count === 1 && one) void open(one);
        else act('opened', (state) => ({ ...ids.reduce((all, id) => opening(all, id), state), chosen: ids }));
        break;
      case 'hide':
        act('hidden', (state) => hiding(state, ids));
        say(text('network.said.hidden', { count }));
        break;
      case 'keep':
        act('kept', (state) => keepingOnly(state, ids));
        say(text('network.said.kept', { count }));
        break;
      case 'pin':
        if (handle.current) {
          const pins = pinsOf(handle.current, ids);
          act('pinned', (state) => pinning(state, pins));
          say(text('network.said.pinned', { count }));
        }
        break;
      case 'unpin':
        act('unpinned', (state) => unpinning(state, ids));
        say(text('network.said.unpinned', { count }));
        break;
      case 'path':
        if (count > 1) act('path', (state) => ({ ...state, path: pathFrom(ids) }));
        break;
      case 'ends':
        setEnds(entities);
        break;
      case 'avoid':
        act('path', (state) => avoiding(state, ids));
        say(text('network.said.avoided', { count }));
        break;
      case 'avoidHubs':
        act('path', (state) => ({ ...state, path: state.path && { ...state.path, withoutHubs: true } }));
        say(text('network.said.withoutHubs'));
        break;
      case 'shared':
        act('shared', (state) => ({ ...state, shared: ids }));
        break;
      case 'sheet':
        if (entities[0]) navigate(sheetOf({ kind: entities[0].kind, slug: entities[0].id }));
        break;
    }
  };
  return {
    run,
    open: (slug, relation) => void open(slug, relation),
    hub,
    askHub: (slug) => void countsOf(slug).then((found) => found && setHub(found)),
    leaveHub: () => setHub(null),
    ends,
    leaveEnds: () => setEnds(null),
  };
}
