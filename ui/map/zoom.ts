/** How the map is magnified and moved: a point p at rest is seen at p·k + (x, y). */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const AT_REST: Zoom = { k: 1, x: 0, y: 0 };
const CLOSEST = 40;
const FARTHEST = 0.12;
/** Share of the frame that always keeps something of the map in it. */
const KEPT = 0.2;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Magnified about a point of the frame, which stays where it is. */
export function zoomedAbout(zoom: Zoom, factor: number, at: { x: number; y: number }, size: Size): Zoom {
  const k = Math.min(Math.max(zoom.k * factor, FARTHEST), CLOSEST);
  const by = k / zoom.k;
  return bounded({ k, x: at.x - (at.x - zoom.x) * by, y: at.y - (at.y - zoom.y) * by }, size);
}

export function moved(zoom: Zoom, dx: number, dy: number, size: Size): Zoom {
  return bounded({ k: zoom.k, x: zoom.x + dx, y: zoom.y + dy }, size);
}

/** The zoom at which all these points are seen, with some air; at rest when there is none. */
export function zoomOn(points: readonly { x: number; y: number }[], size: Size): Zoom {
  if (points.length === 0) return AT_REST;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const air = 60;
  const wanted = Math.min(
    Math.max(size.width - 2 * air, 40) / Math.max(right - left, 1),
    Math.max(size.height - 2 * air, 40) / Math.max(bottom - top, 1),
  );
  const k = Math.min(Math.max(wanted, FARTHEST), 4);
  return { k, x: size.width / 2 - (k * (left + right)) / 2, y: size.height / 2 - (k * (top + bottom)) / 2 };
}

function bounded({ k, x, y }: Zoom, { width, height }: Size): Zoom {
  const bound = (at: number, length: number) =>
    Math.min(Math.max(at, length * (KEPT - k)), length * (1 - KEPT));
  return { k, x: bound(x, width), y: bound(y, height) };
}
