/** Lines bent around the entities they would pass behind without having a part in them. Pure. */
import { EVERYWHERE, type Frame, type Point } from './boxes.ts';

interface Shape {
  readonly id: string;
  readonly at: Point;
  readonly size: number;
}

interface Drawn {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How a line is bent: the point its curve is drawn to, as a share of its way and as pixels to the right of it (down being y). */
export interface Bend {
  readonly far: number;
  readonly along: number;
}

/** Room between a line and an entity it has no part in. */
const CLEAR = 3;
/** Room left between a line and the shape it starts from. */
export const RIM = 3;
/** How far the point a line is bent towards stands from its straight way; a line goes half as far. */
const FAR = [18, 28, 40, 54, 70, 90, 114, 142, 176, 216, 264];
const WIDEST = Math.max(...FAR);
/** Tried in this order: the slightest first, even before leaning to one end. */
const BENDS: readonly Bend[] = FAR.flatMap((far) =>
  [0.5, 0.3, 0.7].flatMap((along) => [
    { far, along },
    { far: -far, along },
  ]),
);
/** Share of the length of a line beyond which it would no longer be read as going from one end to the other. */
const MOST_BENT = 0.55;
/** Between two lines of the same ends. */
export const STEP = 22;
/**
 * How each line is bent, as one goes from its start to its end. Those that pass behind nothing are straight: they are not there. A line
 * that no bend frees takes the one that passes behind fewest; none leaves the frame.
 */
export function bendsAround(
  shapes: readonly Shape[],
  lines: readonly Drawn[],
  within: Frame = EVERYWHERE,
): Map<string, Bend> {
  const at = new Map(shapes.map((shape) => [shape.id, shape]));
  const bends = new Map<string, Bend>();
  for (const own of sameEnds(lines)) {
    const [first] = own;
    const [from, to] = [at.get(first?.from ?? ''), at.get(first?.to ?? '')];
    if (!first || !from || !to || from === to) continue;
    const spread = own.map((_, index) => (index - (own.length - 1) / 2) * STEP);
    const bend = bendOf(from, to, spread, shapes, within);
    if (bend.far === 0) continue;
    for (const [index, line] of own.entries()) {
      const far = bend.far + (spread[index] ?? 0);
      bends.set(line.id, line.from === first.from ? { ...bend, far } : { far: -far, along: 1 - bend.along });
    }
  }
  return bends;
}

/** Lines together with the others of the same two ends, whichever way they go. */
function sameEnds(lines: readonly Drawn[]): Iterable<readonly Drawn[]> {
  const byEnds = new Map<string, Drawn[]>();
  for (const line of lines) {
    const ends = line.from < line.to ? `${line.from} ${line.to}` : `${line.to} ${line.from}`;
    const known = byEnds.get(ends);
    if (known) known.push(line);
    else byEnds.set(ends, [line]);
  }
  return byEnds.values();
}

/** The slightest bend that frees lines of the same ends, straight when they are free or no bend is better. */
function bendOf(
  from: Shape,
  to: Shape,
  spread: readonly number[],
  shapes: readonly Shape[],
  within: Frame,
): Bend {
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  const straight = { far: 0, along: 0.5 };
  if (length < 1) return straight;
  const most = length * MOST_BENT;
  const widest = Math.max(...spread.map(Math.abs));
  const near = alongside(from, to, shapes, Math.min(most, WIDEST) + widest);
  const passed = (bend: Bend, enough: number) => {
    let count = 0;
    for (const aside of spread) {
      count += passedBy(from.size, to.size, length, { ...bend, far: bend.far + aside }, near, enough - count);
      if (count >= enough) break;
    }
    return count;
  };
  let best = { bend: straight, count: passed(straight, Number.POSITIVE_INFINITY) };
  for (const bend of BENDS) {
    if (best.count === 0) break;
    if (Math.abs(bend.far) > most || !isWithin(middleOf(from.at, to.at, bend), within)) continue;
    const count = passed(bend, best.count);
    if (count < best.count) best = { bend, count };
  }
  return best.bend;
}

/** Where a line so bent is half way. */
export function middleOf(from: Point, to: Point, { far, along }: Bend): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(Math.hypot(dx, dy), 1);
  // A quadratic curve is then half way between the middle of its ends and the point it is drawn to.
  const share = (along + 0.5) / 2;
  return {
    x: from.x + dx * share - (dy / length) * (far / 2),
    y: from.y + dy * share + (dx / length) * (far / 2),
  };
}

const isWithin = ({ x, y }: Point, { left, right, top, bottom }: Frame) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** An entity as seen by who goes along a line: how far along, how far aside to the right, how wide with the room around it. */
interface Met {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Entities that a line from one to another may meet, however it is bent. */
function alongside(from: Shape, to: Shape, shapes: readonly Shape[], reach: number): readonly Met[] {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(dx, dy);
  const near: Met[] = [];
  for (const shape of shapes) {
    if (shape === from || shape === to) continue;
    const [x, y] = [shape.at.x - from.at.x, shape.at.y - from.at.y];
    const room = shape.size / 2 + CLEAR;
    const along = (x * dx + y * dy) / length;
    if (along < -room || along > length + room) continue;
    const aside = (y * dx - x * dy) / length;
    if (Math.abs(aside) < reach / 2 + room) near.push({ x: along, y: aside, room });
  }
  return near;
}

/** How many of some entities a line so bent passes behind, as soon as they are enough. */
function passedBy(
  size: number,
  otherSize: number,
  length: number,
  { far, along }: Bend,
  near: readonly Met[],
  enough: number,
): number {
  const [cx, cy] = [length * along, far];
  const start = rimOf(size, cx, cy);
  const end = rimOf(otherSize, cx - length, cy);
  const last = { x: length + end.x, y: end.y };
  let count = 0;
  for (const { x, y, room } of near) {
    const t = shareAt(x, start.x, cx, last.x);
    const [one, both, other] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const [dx, dy] = [
      x - (one * start.x + both * cx + other * last.x),
      y - (one * start.y + both * cy + other * last.y),
    ];
    // The nearest point of the curve is across it, not straight aside.
    const [wayX, wayY] = [
      (1 - t) * (cx - start.x) + t * (last.x - cx),
      (1 - t) * (cy - start.y) + t * (last.y - cy),
    ];
    const across =
      t <= 0 || t >= 1 ? Math.hypot(dx, dy) : Math.abs(dx * wayY - dy * wayX) / Math.hypot(wayX, wayY);
    if (across < room && ++count >= enough) return count;
  }
  return count;
}

/** Where along a quadratic curve it is so far on its way, between 0 and 1 (Newton, from where a straight line would be). */
function shareAt(x: number, start: number, towards: number, end: number): number {
  let t = (x - start) / Math.max(end - start, 1);
  for (let step = 0; step < 2; step++) {
    const at = (1 - t) ** 2 * start + 2 * t * (1 - t) * towards + t ** 2 * end;
    const pace = 2 * ((1 - t) * (towards - start) + t * (end - towards));
    if (Math.abs(pace) < 1) break;
    t -= (at - x) / pace;
  }
  return Math.min(Math.max(t, 0), 1);
}

/** Where a line leaves a shape towards a point, from its middle. */
function rimOf(size: number, x: number, y: number): Point {
  const share = (size / 2 + RIM) / Math.max(Math.hypot(x, y), 1);
  return { x: x * share, y: y * share };
}
