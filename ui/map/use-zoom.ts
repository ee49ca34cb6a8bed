import { type RefObject, useEffect, useRef, useState } from 'react';
import { AT_REST, moved, type Zoom, zoomedAbout } from './zoom.ts';

const STEP = 1.5;
/** Pixels a finger or a mouse must travel before the map follows: less is a click. */
const SLACK = 4;

/**
 * Zoom of a map by wheel (with Ctrl, or once the map has the focus, so that a page can still be scrolled over it), by
 * drag, by two fingers, and by the commands it returns. Back at rest whenever `of` changes.
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  size: { width: number; height: number },
  of: string,
  still: boolean,
) {
  const [{ zoom, shown }, set] = useState({ zoom: AT_REST, shown: of });
  if (shown !== of) set({ zoom: AT_REST, shown: of });
  const change = (next: (zoom: Zoom) => Zoom) => set((before) => ({ ...before, zoom: next(before.zoom) }));
  const latest = useRef({ size, change });
  latest.current = { size, change };

  useEffect(() => {
    const element = svg.current;
    if (!element || still) return;
    const fingers = new Map<number, { x: number; y: number }>();
    let travelled = 0;
    const at = (event: MouseEvent) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002));
      latest.current.change((before) => zoomedAbout(before, factor, at(event), latest.current.size));
    };
    const down = (event: PointerEvent) => {
      if (fingers.size === 0) travelled = 0;
      fingers.set(event.pointerId, at(event));
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      const [dx, dy] = [now.x - before.x, now.y - before.y];
      travelled += Math.hypot(dx, dy);
      if (travelled < SLACK) return;
      element.setPointerCapture(event.pointerId);
      const { size: frame, change: apply } = latest.current;
      if (!other) return apply((zoom) => moved(zoom, dx, dy, frame));
      const spread = (point: { x: number; y: number }) =>
        Math.hypot(point.x - other.x, point.y - other.y) || 1;
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      return apply((zoom) => zoomedAbout(zoom, spread(now) / spread(before), middle, frame));
    };
    const up = (event: PointerEvent) => void fingers.delete(event.pointerId);
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      element.addEventListener(end, up);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
        element.removeEventListener(end, up);
    };
  }, [svg, still]);

  const middle = { x: size.width / 2, y: size.height / 2 };
  return {
    zoom,
    closer: () => change((before) => zoomedAbout(before, STEP, middle, size)),
    farther: () => change((before) => zoomedAbout(before, 1 / STEP, middle, size)),
    rest: () => change(() => AT_REST),
    move: (dx: number, dy: number) => change((before) => moved(before, dx, dy, size)),
    to: (zoomTo: Zoom) => change(() => zoomTo),
  };
}
