import { polygonContains, polygonHull } from 'd3-polygon';
import { around, type Point } from '../boxes.ts';
import type { LaidNode, Mark } from './layout.ts';

/** Room between an entity and the edge of its ground. */
const EDGE = 16;
/** Fewer than this make no ground to see. */
const FEWEST = 3;
/** A ground that others stand on, beyond this share of its own, would mislead: it is not drawn. */
const MOST_FOREIGN = 0.15;
/** A ground that holds more than this share of all would be the sheet itself: it parts nothing. */
const MOST_OF_ALL = 0.6;
/** Points around an entity whose hull is that of the ground. */
const CORNERS = 10;

/**
 * The ground that each group stands on: the smallest outline around its entities, drawn behind them. A group whose entities are
 * scattered among others has none.
 */
export function groundsOf(nodes: readonly LaidNode[], places: ReadonlyMap<string, Point>): Mark[] {
  const byGround = new Map<string, LaidNode[]>();
  for (const node of nodes) {
    if (node.ground) byGround.set(node.ground, [...(byGround.get(node.ground) ?? []), node]);
  }
  return [...byGround].flatMap(([code, own]): Mark[] => {
    if (own.length < FEWEST || own.length > nodes.length * MOST_OF_ALL) return [];
    const outline = hullOf(own, places);
    if (!outline) return [];
    const foreign = nodes.filter(
      ({ id, ground }) => ground !== code && polygonContains(outline, pairOf(places.get(id))),
    ).length;
    if (foreign > own.length * MOST_FOREIGN) return [];
    const points = outline.map(([x, y]) => ({ x, y }));
    const box = around(points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
    const kind = own.find(({ id }) => id === code)?.kind;
    return [{ id: `ground:${code}`, shape: 'ground', code, box, count: own.length, outline: points, kind }];
  });
}

function hullOf(own: readonly LaidNode[], places: ReadonlyMap<string, Point>): [number, number][] | null {
  return polygonHull(
    own.flatMap(({ id, size }) => {
      const [x, y] = pairOf(places.get(id));
      return Array.from({ length: CORNERS }, (_, corner): [number, number] => {
        const angle = (2 * Math.PI * corner) / CORNERS;
        return [x + (size / 2 + EDGE) * Math.cos(angle), y + (size / 2 + EDGE) * Math.sin(angle)];
      });
    }),
  );
}

const pairOf = (point: Point | undefined): [number, number] => [point?.x ?? 0, point?.y ?? 0];
