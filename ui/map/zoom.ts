/** How the map is magnified and moved: a point p at rest is seen at p·k + (x, y). */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const AT_REST: Zoom = { k: 1, x: 0, y: 0 };
const CLOSEST = 40;
/** Share of the frame that always keeps something of the map in it. */
const KEPT = 0.2;

/** A frame, and the least zoom at which all that is seen about its middle is known. */
export interface Reach {
  readonly width: number;
  readonly height: number;
  readonly farthest: number;
}

/** Magnified about a point of the frame, which stays where it is. */
export function zoomedAbout(zoom: Zoom, factor: number, at: { x: number; y: number }, reach: Reach): Zoom {
  const k = Math.min(Math.max(zoom.k * factor, reach.farthest), CLOSEST);
  const by = k / zoom.k;
  return bounded({ k, x: at.x - (at.x - zoom.x) * by, y: at.y - (at.y - zoom.y) * by }, reach);
}

export function moved(zoom: Zoom, dx: number, dy: number, reach: Reach): Zoom {
  return bounded({ k: zoom.k, x: zoom.x + dx, y: zoom.y + dy }, reach);
}

/** The zoom at which all these points are seen, with some air; at rest when there is none. */
export function zoomOn(points: readonly { x: number; y: number }[], reach: Reach): Zoom {
  if (points.length === 0) return AT_REST;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const air = 60;
  const wanted = Math.min(
    Math.max(reach.width - 2 * air, 40) / Math.max(right - left, 1),
    Math.max(reach.height - 2 * air, 40) / Math.max(bottom - top, 1),
  );
  const k = Math.min(Math.max(wanted, reach.farthest), 4);
  const x = reach.width / 2 - (k * (left + right)) / 2;
  const y = reach.height / 2 - (k * (top + bottom)) / 2;
  return bounded({ k, x, y }, reach);
}

/** Something of the map stays in the frame, and nothing is seen beyond what is at the least zoom. */
export function bounded(zoom: Zoom, { width, height, farthest }: Reach): Zoom {
  const k = Math.max(zoom.k, farthest);
  const bound = (at: number, length: number) => {
    const middle = (length * (1 - k)) / 2;
    const slack = Math.min(length * ((1 + k) / 2 - KEPT), (length * (k / farthest - 1)) / 2);
    return Math.min(Math.max(at, middle - slack), middle + slack);
  };
  return { k, x: bound(zoom.x, width), y: bound(zoom.y, height) };
}
