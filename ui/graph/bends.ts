/** Bends lines around the entities they would pass behind and are not tied to. Pure. */
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

/** A point a curve is drawn to: as a share of the way of its line, and as pixels to the right of it (down being y). */
export interface Turn {
  readonly far: number;
  readonly along: number;
}

/** How a line is bent, from its start to its end: one turn, or two, half way between which it goes from one to the other. */
export type Bend = readonly Turn[];

/** Room between a line and an entity it is not tied to. */
const CLEAR = 3;
/** Room left between a line and the shape it starts from. */
export const RIM = 3;
/** How far the point a line is bent towards stands from its straight way; a line goes half as far. */
const FAR = [18, 28, 40, 54, 70, 90, 114, 142, 176, 216, 264];
const WIDEST = Math.max(...FAR);
/** Share of the length of a line beyond which it would no longer be read as going from one end to the other. */
const MOST_BENT = { once: 0.55, twice: 0.5 };
/** Tried in this order: the slightest first, even before leaning to one end. */
const ONCE: readonly Bend[] = FAR.flatMap((far) =>
  [0.5, 0.3, 0.7].flatMap((along) => [[{ far, along }], [{ far: -far, along }]]),
);
/** How far the two points of a line that turns twice stand aside, and the pairs of places they stand at along it. */
const FAR_TWICE = [0, ...[14, 28, 46, 70, 100, 140].flatMap((far) => [far, -far])];
const ALONG_TWICE = [
  [1 / 3, 2 / 3],
  [0.2, 0.6],
  [0.4, 0.8],
] as const;
/** A line that turns to both sides is read less easily: as much as one that goes so much farther. */
const BOTH_SIDES = 40;
/** Tried after those: a flatter curve, or one that goes between two entities. */
const TWICE: readonly Bend[] = ALONG_TWICE.flatMap(([one, other]) =>
  FAR_TWICE.flatMap((far) =>
    FAR_TWICE.filter((next) => far !== 0 || next !== 0).map((next) => [
      { far, along: one },
      { far: next, along: other },
    ]),
  ),
).sort((a, b) => effortOf(a) - effortOf(b));

function effortOf([one, other]: readonly Turn[]): number {
  const [far, next] = [one?.far ?? 0, other?.far ?? 0];
  return Math.abs(far) + Math.abs(next) + (far * next < 0 ? BOTH_SIDES : 0);
}

/** Between two lines that join the same ends. */
export const STEP = 22;
/**
 * How each line is bent, going from its start to its end. Those that pass behind nothing are straight, and left out. A line that
 * no bend frees takes the one that passes behind fewest; none leaves the frame.
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
    if (bend.length === 0) continue;
    for (const [index, line] of own.entries()) {
      const beside = asideBy(bend, spread[index] ?? 0);
      bends.set(line.id, line.from === first.from ? beside : turnedAround(beside));
    }
  }
  return bends;
}

/** Lines grouped with the others that join the same two ends, whichever way they go. */
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

const asideBy = (bend: Bend, by: number): Bend => bend.map((turn) => ({ ...turn, far: turn.far + by }));

/** The same bend as one goes the other way. */
const turnedAround = (bend: Bend): Bend =>
  bend.map(({ far, along }) => ({ far: -far, along: 1 - along })).reverse();

/** The slightest bend that frees lines that join the same ends; straight when they are free, or when no bend is better. */
function bendOf(
  from: Shape,
  to: Shape,
  spread: readonly number[],
  shapes: readonly Shape[],
  within: Frame,
): Bend {
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  if (length < 1) return [];
  const widest = Math.max(...spread.map(Math.abs));
  const near = alongside(from, to, shapes, Math.min(length * MOST_BENT.once, WIDEST) + widest);
  const passed = (bend: Bend, enough: number) => {
    let count = 0;
    for (const aside of spread) {
      const own = bend.length === 0 && aside !== 0 ? [{ far: aside, along: 0.5 }] : asideBy(bend, aside);
      count += passedBy(from.size, to.size, length, own, near, enough - count);
      if (count >= enough) break;
    }
    return count;
  };
  const straight: Bend = [];
  let best = { bend: straight, count: passed(straight, Number.POSITIVE_INFINITY) };
  for (const [bends, share] of [
    [ONCE, MOST_BENT.once],
    [TWICE, MOST_BENT.twice],
  ] as const) {
    for (const bend of bends) {
      if (best.count === 0) return best.bend;
      if (bend.some(({ far }) => Math.abs(far) > length * share)) continue;
      const count = passed(bend, best.count);
      if (count < best.count && wayOf(from.at, to.at, bend).every((point) => isWithin(point, within)))
        best = { bend, count };
    }
  }
  return best.bend;
}

/** Points that a line so bent runs through on its way, its ends left out: none where it is straight. */
export function wayOf(from: Point, to: Point, bend: Bend): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(Math.hypot(dx, dy), 1);
  const towards = bend.map(({ far, along }) => ({
    x: from.x + dx * along - (dy / length) * far,
    y: from.y + dy * along + (dx / length) * far,
  }));
  const joints = towards.slice(1).map((point, index) => between(towards[index] ?? point, point));
  return towards.flatMap((point, index) => {
    const [start, end] = [joints[index - 1] ?? from, joints[index] ?? to];
    const half = between(between(start, end), point);
    const joint = joints[index];
    return joint ? [half, joint] : [half];
  });
}

/** A quadratic curve is half way between the middle of its ends and the point it is drawn to. */
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

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
  bend: Bend,
  near: readonly Met[],
  enough: number,
): number {
  const turns = bend.map(({ far, along }) => ({ x: length * along, y: far }));
  const [first, last] = [turns[0] ?? { x: length / 2, y: 0 }, turns.at(-1) ?? { x: length / 2, y: 0 }];
  const start = rimOf(size, first.x, first.y);
  const rim = rimOf(otherSize, last.x - length, last.y);
  const end = { x: length + rim.x, y: rim.y };
  const joint = turns.length > 1 ? between(first, last) : null;
  let count = 0;
  for (const met of near) {
    const across = !joint
      ? acrossTo(met, start, first, end)
      : met.x < joint.x
        ? acrossTo(met, start, first, joint)
        : acrossTo(met, joint, last, end);
    if (across < met.room && ++count >= enough) return count;
  }
  return count;
}

/** How far an entity stands from a quadratic curve, across it: its nearest point is not straight aside. */
function acrossTo({ x, y }: Met, start: Point, towards: Point, end: Point): number {
  const t = shareAt(x, start.x, towards.x, end.x);
  const [one, both, other] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  const [dx, dy] = [
    x - (one * start.x + both * towards.x + other * end.x),
    y - (one * start.y + both * towards.y + other * end.y),
  ];
  if (t <= 0 || t >= 1) return Math.hypot(dx, dy);
  const [wayX, wayY] = [
    (1 - t) * (towards.x - start.x) + t * (end.x - towards.x),
    (1 - t) * (towards.y - start.y) + t * (end.y - towards.y),
  ];
  return Math.abs(dx * wayY - dy * wayX) / Math.hypot(wayX, wayY);
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
