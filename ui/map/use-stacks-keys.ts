import { type KeyboardEvent, type RefObject, useState } from 'react';
import { nextTowards } from './map-content.ts';

const WAYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const STEP = 60;

/** What one can reach on a map: a point, or the number of a tie. */
interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The keyboard of a map: one tab stop, arrows to the nearest spot that way, Home and End to the first and the last,
 * Enter to choose, Escape to fold; + − 0 to zoom and Shift with an arrow to move the map.
 */
export function useStacksKeys<S extends Spot>(
  svg: RefObject<SVGSVGElement | null>,
  spots: readonly S[],
  commands: {
    readonly choose: (spot: S, element: Element) => void;
    /** Folds what is fanned out; `false` when nothing is. */
    readonly fold: () => boolean;
    readonly closer: () => void;
    readonly farther: () => void;
    readonly rest: () => void;
    readonly move: (dx: number, dy: number) => void;
    readonly enabled: boolean;
    /** Spot the tabulation enters by: that of the selection, else the first. */
    readonly start: string | undefined;
  },
) {
  const [reached, setReached] = useState<string | null>(null);
  const wanted = reached ?? commands.start;
  const tabStop = spots.some(({ id }) => id === wanted) ? wanted : spots[0]?.id;
  const focus = (id: string | null | undefined) => {
    if (id == null) return;
    svg.current
      ?.querySelector<SVGGElement>(`[data-spot="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  };

  const zoomKey = (key: string): (() => void) | undefined =>
    ({ '+': commands.closer, '=': commands.closer, '-': commands.farther, '0': commands.rest })[key];

  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const element = (event.target as Element).closest('[data-spot]');
    const here = spots.find(({ id }) => id === element?.getAttribute('data-spot'));
    const way = WAYS.find((arrow) => arrow === event.key);
    const zoom = commands.enabled ? zoomKey(event.key) : undefined;
    if (zoom) zoom();
    else if (way && event.shiftKey && commands.enabled) {
      const sign = way === 'ArrowLeft' || way === 'ArrowUp' ? STEP : -STEP;
      if (way === 'ArrowLeft' || way === 'ArrowRight') commands.move(sign, 0);
      else commands.move(0, sign);
    } else if (way && here) focus(nextTowards(spots, here, way));
    else if (event.key === 'Home') focus(spots[0]?.id);
    else if (event.key === 'End') focus(spots.at(-1)?.id);
    else if (event.key === 'Escape' && commands.fold()) focus(here?.id);
    else if ((event.key === 'Enter' || event.key === ' ') && here && element) commands.choose(here, element);
    else return;
    event.preventDefault();
  };

  return { onKeyDown, tabStop, reached: setReached, focus };
}
