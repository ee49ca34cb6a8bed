import { type RefObject, useEffect, useRef, useState } from 'react';
import { followFingers } from '../kit/fingers.ts';
import { AT_REST, bounded, moved, type Reach, type Zoom, zoomedAbout } from './zoom.ts';

const STEP = 1.5;
/** Pixels a mouse must travel before the map follows: less is a click. */
const SLACK = 4;

/**
 * Zoom of a map by wheel (with Ctrl, or once the map has the focus, so that a page can still be scrolled over it), by
 * drag, by two fingers (one scrolls the page: `onOneFinger`), and by the commands it returns. Back at rest whenever `of` changes.
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  reach: Reach,
  of: string,
  still: boolean,
  onOneFinger: () => void,
) {
  const [{ zoom, shown }, set] = useState({ zoom: AT_REST, shown: of });
  if (shown !== of) set({ zoom: AT_REST, shown: of });
  const change = (next: (zoom: Zoom) => Zoom) => set((before) => ({ ...before, zoom: next(before.zoom) }));
  const latest = useRef({ reach, change, onOneFinger });
  latest.current = { reach, change, onOneFinger };

  useEffect(() => {
    const element = svg.current;
    if (!element || still) return;
    let held: { x: number; y: number } | null = null;
    let travelled = 0;
    const at = (event: MouseEvent) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002));
      latest.current.change((before) => zoomedAbout(before, factor, at(event), latest.current.reach));
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      travelled = 0;
      held = at(event);
    };
    const move = (event: PointerEvent) => {
      if (!held || event.pointerType === 'touch') return;
      const now = at(event);
      const [dx, dy] = [now.x - held.x, now.y - held.y];
      held = now;
      travelled += Math.hypot(dx, dy);
      if (travelled < SLACK) return;
      element.setPointerCapture(event.pointerId);
      latest.current.change((zoom) => moved(zoom, dx, dy, latest.current.reach));
    };
    const up = () => {
      held = null;
    };
    const stopFingers = followFingers(element, {
      keepsOne: () => false,
      onOne: () => latest.current.onOneFinger(),
      onPinch: ({ factor, from, to }) => {
        const { reach: frame, change: apply } = latest.current;
        apply((zoom) => moved(zoomedAbout(zoom, factor, from, frame), to.x - from.x, to.y - from.y, frame));
      },
    });
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      element.addEventListener(end, up);
    return () => {
      stopFingers();
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
        element.removeEventListener(end, up);
    };
  }, [svg, still]);

  const middle = { x: reach.width / 2, y: reach.height / 2 };
  return {
    // A frame that changed may see farther than the one it was zoomed in.
    zoom: bounded(zoom, reach),
    closer: () => change((before) => zoomedAbout(before, STEP, middle, reach)),
    farther: () => change((before) => zoomedAbout(before, 1 / STEP, middle, reach)),
    rest: () => change(() => AT_REST),
    move: (dx: number, dy: number) => change((before) => moved(before, dx, dy, reach)),
    to: (zoomTo: Zoom) => change(() => zoomTo),
  };
}
