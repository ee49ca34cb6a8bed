import type { Frame, Point } from '../boxes.ts';
import { bandsDown } from './bands.ts';
import type { Arrangement, LaidNetwork, LaidNode, Mark } from './layout.ts';
import { RANKS, rankOf } from './ranks.ts';

/** Room kept between two entities of a ring. */
const AIR = 16;
/** The part of a ring, in radians, left to its name. */
const NOON = 0.7;

interface Band {
  readonly code: string;
  readonly nodes: readonly LaidNode[];
  /** Only the first band of a level bears its name. */
  readonly first: boolean;
}

/**
 * Rings of authority: the State and Europe in the middle, then each level around, and the actors outside. On a phone, bands from the
 * State down to the actors.
 */
export function* byLevels(network: LaidNetwork): Iterable<Arrangement> {
  const { nodes, links, frame } = network;
  if (network.narrow) {
    yield bandsDown(
      network,
      levelsOf(nodes).map((level) => ({ ...level, id: `level:${level.code}` })),
    );
    return;
  }
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const outer = radiiOf(frame, nodes);
  const bands = bandsOf(nodes, outer);
  const alone = bands[0]?.nodes.length === 1;
  const start = alone ? 0 : 0.7;
  const spots = new Map<string, Point>();
  const marks: Mark[] = [];
  for (const [index, band] of bands.entries()) {
    const share = bands.length === 1 && alone ? 0 : (index + start) / Math.max(bands.length - 1 + start, 1);
    const [rx, ry] = [outer.x * share, outer.y * share];
    for (const [node, angle] of turned(band.nodes, links, spots, middle, { x: rx, y: ry })) {
      spots.set(
        node.id,
        node.fixed ?? { x: middle.x + rx * Math.cos(angle), y: middle.y + ry * Math.sin(angle) },
      );
    }
    if (share === 0 || !band.first) continue;
    const box = { left: middle.x - rx, right: middle.x + rx, top: middle.y - ry, bottom: middle.y + ry };
    const count = nodes.filter((node) => rankOf(node) === band.code).length;
    marks.push({ id: `ring:${band.code}`, shape: 'ring', code: band.code, box, count });
  }
  yield { spots: [...spots], marks, aside: [] };
}

/** Half axes of the outermost ring: the frame, less the largest entity and the name under it. */
function radiiOf(frame: Frame, nodes: readonly LaidNode[]): Point {
  const size = nodes.reduce((most, node) => Math.max(most, node.size), 0);
  const name = nodes.reduce((most, node) => Math.max(most, node.name.width), 0);
  return {
    x: Math.max((frame.right - frame.left - Math.max(size, name)) / 2, size),
    y: Math.max((frame.bottom - frame.top - size) / 2 - 36, size),
  };
}

const STEPS = 180;

/** The angle at each share of the length of a ring, noon left out: equal angles would crowd the ends of a flat one. */
function anglesAlong(first: number, { x, y }: Point): (share: number) => number {
  const step = (2 * Math.PI - NOON) / STEPS;
  const lengths = [0];
  for (let index = 0; index < STEPS; index++) {
    const angle = first + step * (index + 0.5);
    lengths.push((lengths[index] ?? 0) + Math.hypot(x * Math.sin(angle), y * Math.cos(angle)));
  }
  const whole = lengths.at(-1) ?? 0;
  return (share) => {
    if (whole === 0) return first + share * step * STEPS;
    const after = lengths.findIndex((length) => length >= share * whole);
    const [low, high] = [lengths[after - 1] ?? 0, lengths[after] ?? whole];
    return first + step * (Math.max(after, 1) - 1 + (share * whole - low) / Math.max(high - low, 1e-9));
  };
}

/** Length of ring that an entity takes: room is kept for the names that come first. */
const cellOf = ({ size, name, namedFirst, mustBeNamed }: LaidNode) =>
  (namedFirst || mustBeNamed ? Math.max(size, name.width) : size) + AIR;

const levelsOf = (nodes: readonly LaidNode[]) =>
  RANKS.map((code) => ({ code, nodes: nodes.filter((node) => rankOf(node) === code) })).filter(
    (level) => level.nodes.length > 0,
  );

/** One band a level, several when its entities would not stand side by side on one ring. */
function bandsOf(nodes: readonly LaidNode[], outer: Point): Band[] {
  const levels = levelsOf(nodes);
  let rows = levels.map(() => 1);
  for (let attempt = 0; attempt < 12; attempt++) {
    const total = rows.reduce((sum, count) => sum + count, 0);
    let before = 0;
    const next = levels.map(({ nodes: own }, index) => {
      before += rows[index] ?? 1;
      const share = before / total;
      // Ramanujan's perimeter would be finer; the mean radius is enough to count rows.
      const room = 2 * Math.PI * ((outer.x + outer.y) / 2) * share;
      const needed = own.reduce((sum, node) => sum + cellOf(node), 0);
      return Math.max(1, Math.ceil(needed / Math.max(room, 1)));
    });
    if (next.every((count, index) => count === rows[index])) break;
    rows = next;
  }
  return levels.flatMap(({ code, nodes: own }, index) => {
    const count = rows[index] ?? 1;
    return Array.from({ length: count }, (_, row) => ({
      code,
      nodes: own.filter((_node, place) => place % count === row),
      first: row === 0,
    })).filter((band) => band.nodes.length > 0);
  });
}

/** Entities of a ring with their angle: in the order of what they are tied to within, so that links run outward. */
function turned(
  nodes: readonly LaidNode[],
  links: LaidNetwork['links'],
  spots: ReadonlyMap<string, Point>,
  middle: Point,
  radii: Point,
): (readonly [LaidNode, number])[] {
  const pulls = new Map<string, Point>();
  for (const { from, to } of links) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const spot = spots.get(other);
      if (!spot) continue;
      const pull = pulls.get(one) ?? { x: 0, y: 0 };
      pulls.set(one, { x: pull.x + spot.x - middle.x, y: pull.y + spot.y - middle.y });
    }
  }
  const angleOf = ({ id }: LaidNode) => {
    const pull = pulls.get(id);
    return pull && (pull.x !== 0 || pull.y !== 0) ? Math.atan2(pull.y, pull.x) : null;
  };
  const ordered = [...nodes].sort(
    (a, b) =>
      (angleOf(a) ?? Number.POSITIVE_INFINITY) - (angleOf(b) ?? Number.POSITIVE_INFINITY) ||
      a.kind.localeCompare(b.kind) ||
      a.id.localeCompare(b.id),
  );
  // Noon is left to the name of the ring.
  const first = -Math.PI / 2 + NOON / 2;
  const whole = ordered.reduce((sum, node) => sum + cellOf(node), 0);
  const angleAt = anglesAlong(first, radii);
  let before = 0;
  return ordered.map((node) => {
    const along = before + cellOf(node) / 2;
    before += cellOf(node);
    return [node, angleAt(along / whole)];
  });
}
