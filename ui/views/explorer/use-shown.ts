import { useMemo } from 'react';
import type { Drawing, DrawnEntity } from '../../graph/drawing.ts';
import { type Filtered, filtered } from '../../graph/filters.ts';
import { byPolicyArea, byTerritory, FOLDED_FROM, folded, type Groups } from '../../graph/groups.ts';
import { useText } from '../../text/use-text.ts';
import { chosenAmong } from './state/address.ts';
import type { ExplorerState } from './state/explorer-state.ts';
import type { NetworkRead } from './use-network.ts';

/** What is on the screen: the network read, less what was taken away, gathered in groups when asked. */
export interface Shown {
  readonly filtered: Filtered;
  readonly drawing: Drawing;
  /** Ids chosen, and the entities among them. */
  readonly chosen: readonly string[];
  readonly entities: readonly DrawnEntity[];
  /** Ids on the paths asked for; `null` when none was. */
  readonly path: ReadonlySet<string> | null;
  /** The groups drawn; `null` when there are none, or when each is folded into one entity. */
  readonly groups: Groups | null;
  /** How many entities are folded into groups; 0 when they are drawn one by one. */
  readonly folded: number;
  /** Entities the layout has no place for by its own rule. */
  readonly aside: number;
}

export function useShown(state: ExplorerState, network: NetworkRead): Shown {
  const text = useText();
  const { whole, paths, places, territoryOf } = network;
  const { taken, period, frame, hidden, only, group, layout, opened } = state;
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
  const asked = useMemo(() => askedByName(whole, opened, path), [whole, opened, path]);
  const kept = useMemo(
    () => filtered(whole, { taken, period, hidden, only, frame, asked }),
    [whole, taken, period, hidden, only, frame, asked],
  );
  const groups = useMemo(() => {
    if (group === null) return null;
    return group === 'territory' ? byTerritory(kept.drawing, territoryOf) : byPolicyArea(kept.drawing);
  }, [kept, group, territoryOf]);
  const isFolded = groups !== null && kept.drawing.entities.length > FOLDED_FROM;
  const drawing = useMemo(
    () => (groups && isFolded ? folded(kept.drawing, groups, text('network.group.without')) : kept.drawing),
    [kept, groups, isFolded, text],
  );
  const chosen = useMemo(
    () =>
      chosenAmong(state.chosen, [
        ...whole.entities.map(({ id }) => id),
        ...whole.links.map(({ id }) => `link:${id}`),
      ]),
    [state.chosen, whole],
  );
  const entities = useMemo(() => {
    const byId = new Map(drawing.entities.map((entity) => [entity.id, entity]));
    return chosen.flatMap((id) => byId.get(id) ?? []);
  }, [drawing, chosen]);
  const unplaced = (known: ReadonlyMap<string, unknown>) =>
    drawing.entities.filter(({ id }) => !known.has(id)).length;
  return {
    filtered: kept,
    drawing,
    chosen,
    entities,
    path,
    groups: isFolded ? null : groups,
    folded: isFolded ? kept.drawing.entities.length : 0,
    aside: isFolded ? 0 : groups ? unplaced(groups.of) : layout === 'map' ? unplaced(places) : 0,
  };
}

/** Ids of the links that are lines whatever they are: those of the paths, those of a relation by which something was opened. */
function askedByName(
  whole: Drawing,
  opened: ExplorerState['opened'],
  path: ReadonlySet<string> | null,
): ReadonlySet<string> {
  const byName = new Map(opened.map(({ slug, relations }) => [slug, relations]));
  const isNamed = ({ from, to, relation }: Drawing['links'][number]) =>
    [from, to].some((id) => byName.get(id)?.includes(relation));
  return new Set(
    whole.links.filter((link) => path?.has(`link:${link.id}`) || isNamed(link)).map(({ id }) => id),
  );
}
