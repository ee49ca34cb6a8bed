import { useMemo } from 'react';
import type { Drawing, DrawnEntity } from '../../graph/drawing.ts';
import { type Filtered, filtered } from '../../graph/filters.ts';
import { chosenAmong } from './state/address.ts';
import type { ExplorerState } from './state/explorer-state.ts';
import type { NetworkRead } from './use-network.ts';

/** What is on the screen: the network read, less what was taken away. */
export interface Shown {
  readonly filtered: Filtered;
  readonly drawing: Drawing;
  /** Ids chosen, and the entities among them. */
  readonly chosen: readonly string[];
  readonly entities: readonly DrawnEntity[];
  /** Ids on the paths asked for; `null` when none was. */
  readonly path: ReadonlySet<string> | null;
  /** Entities the layout has no place for by its own rule. */
  readonly aside: number;
}

export function useShown(state: ExplorerState, network: NetworkRead): Shown {
  const { whole, paths } = network;
  const { taken, period, hidden, only } = state;
  const shown = useMemo(
    () => filtered(whole, { taken, period, hidden, only }),
    [whole, taken, period, hidden, only],
  );
  const chosen = useMemo(
    () =>
      chosenAmong(state.chosen, [
        ...whole.entities.map(({ id }) => id),
        ...whole.links.map(({ id }) => `link:${id}`),
      ]),
    [state.chosen, whole],
  );
  const path = useMemo(
    () =>
      paths?.is === 'found'
        ? new Set(
            paths.paths.flatMap(({ entities, links }) => [
              ...entities.map(({ slug }) => slug),
              ...links.map(({ slug }) => `link:${slug}`),
            ]),
          )
        : null,
    [paths],
  );
  const entities = useMemo(() => {
    const byId = new Map(shown.drawing.entities.map((entity) => [entity.id, entity]));
    return chosen.flatMap((id) => byId.get(id) ?? []);
  }, [shown, chosen]);
  return { filtered: shown, drawing: shown.drawing, chosen, entities, path, aside: 0 };
}
