import { type KeyboardEvent, type RefObject, useState } from 'react';
import { nextTowards } from './map-content.ts';
import type { PlaceStack } from './map-scene.ts';

const WAYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const STEP = 60;

/**
 * The keyboard of a map: one tab stop, arrows to the nearest point that way, Home and End to the first and the last,
 * Enter to choose; + − 0 to zoom and Shift with an arrow to move the map.
 */
export function useStacksKeys(
  svg: RefObject<SVGSVGElement | null>,
  stacks: readonly PlaceStack[],
  commands: {
    readonly choose: (stack: PlaceStack, element: Element) => void;
    readonly closer: () => void;
    readonly farther: () => void;
    readonly rest: () => void;
    readonly move: (dx: number, dy: number) => void;
    readonly enabled: boolean;
    /** Stack the tabulation enters by: that of the selection, else the first. */
    readonly start: string | undefined;
  },
) {
  const [reached, setReached] = useState<string | null>(null);
  const wanted = reached ?? commands.start;
  const tabStop = stacks.some(({ id }) => id === wanted) ? wanted : stacks[0]?.id;
  const focus = (id: string | null | undefined) => {
    if (id == null) return;
    svg.current
      ?.querySelector<SVGGElement>(`[data-stack="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  };

  const zoomKey = (key: string): (() => void) | undefined =>
    ({ '+': commands.closer, '=': commands.closer, '-': commands.farther, '0': commands.rest })[key];

  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const element = (event.target as Element).closest('[data-stack]');
    const here = stacks.find(({ id }) => id === element?.getAttribute('data-stack'));
    const way = WAYS.find((arrow) => arrow === event.key);
    const zoom = commands.enabled ? zoomKey(event.key) : undefined;
    if (zoom) zoom();
    else if (way && event.shiftKey && commands.enabled) {
      const sign = way === 'ArrowLeft' || way === 'ArrowUp' ? STEP : -STEP;
      if (way === 'ArrowLeft' || way === 'ArrowRight') commands.move(sign, 0);
      else commands.move(0, sign);
    } else if (way && here) focus(nextTowards(stacks, here, way));
    else if (event.key === 'Home') focus(stacks[0]?.id);
    else if (event.key === 'End') focus(stacks.at(-1)?.id);
    else if ((event.key === 'Enter' || event.key === ' ') && here && element) commands.choose(here, element);
    else return;
    event.preventDefault();
  };

  return { onKeyDown, tabStop, reached: setReached };
}
