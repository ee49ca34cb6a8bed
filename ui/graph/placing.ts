/** Where entities and their names stand so that nothing covers anything. Pure: pixels in, pixels out. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An entity to place: the side of its shape and the size of its name. */
export interface Placed {
  readonly id: string;
  readonly at: Point;
  readonly size: number;
  readonly name: { readonly width: number; readonly height: number };
  /** What keeps its name when two cannot both be shown: the higher first. */
  readonly weight: number;
  /** What was opened is named whatever it covers. */
  readonly mustBeNamed: boolean;
}

export type Side = 'bottom' | 'right' | 'left' | 'top';

const GAP = 5;
const AIR = 10;
const ROUNDS = 120;
const ATTEMPTS = 8;
const SIDES: readonly Side[] = ['bottom', 'right', 'left', 'top'];

/** How far the drawing may be stretched to the shape of its frame without telling another story. */
const STRETCH = 1.8;
/** Beyond this, a network of a few entities would be scattered to the corners. */
const LARGEST_SCALE = 1.5;
const FEW = 8;
/** How far entities are drawn towards even spacing: forces leave crowds in the middle and deserts around. */
const EVEN = 0.4;

/** Share of a frame that entities and names can fill and still be pushed clear of each other. */
const FULL = 0.75;

/**
 * Positions brought into a frame, then pushed apart until no entity stands on another or on its name. In a crowd there is
 * no room for every name: entities keep clear of each other, and names take the room that is left.
 */
export function settled(entities: readonly Placed[], frame: Frame): Map<string, Point> {
  let items = withRoomFor(entities, (frame.right - frame.left) * (frame.bottom - frame.top) * FULL);
  const spots = spread(items, frame).map((at, index) => ({ ...at, item: items[index] as Placed }));
  let best = { faults: Number.POSITIVE_INFINITY, places: new Map<string, Point>() };
  for (let attempt = 0; attempt < ATTEMPTS && best.faults > 0; attempt++) {
    pushAllApart(spots, frame);
    const places = new Map(spots.map(({ item, x, y }) => [item.id, { x, y }]));
    const unnamed = unnamedAmong(entities, places, frame);
    const faults = unnamed.size + covered(spots) * entities.length;
    if (faults < best.faults) best = { faults, places };
    // What found no room for its name asks for it in full.
    items = items.map((item, index) => (unnamed.has(item.id) ? (entities[index] as Placed) : item));
    for (const [index, spot] of spots.entries()) spot.item = items[index] as Placed;
  }
  return best.places;
}

function unnamedAmong(entities: readonly Placed[], places: Map<string, Point>, frame: Frame): Set<string> {
  const items = entities.map((item) => ({ ...item, at: places.get(item.id) ?? item.at }));
  const sides = namesPlaced(items, [], frame);
  return new Set(items.map(({ id }) => id).filter((id) => sides.get(id) === null));
}

/** How many entities stand on another: worse than any name that waits. */
function covered(spots: readonly Spot[]): number {
  const shapes = spots.map(({ x, y, item }) => shapeOf({ ...item, at: { x, y } }));
  return shapes.filter((shape, index) => shapes.slice(index + 1).some((other) => overlap(shape, other)))
    .length;
}

function pushAllApart(spots: readonly Spot[], frame: Frame): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, one] of spots.entries()) {
      for (const other of spots.slice(index + 1)) moved = pushApart(one, other) || moved;
    }
    for (const spot of spots) keepWithin(spot, frame);
    if (!moved) return;
  }
}

/** The same entities, their names counted only as large as the area bears. */
function withRoomFor(items: readonly Placed[], area: number): Placed[] {
  const sized = (share: number) =>
    items.map((item) =>
      item.mustBeNamed
        ? item
        : { ...item, name: { width: item.name.width * share, height: item.name.height * share } },
    );
  const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];
  const share = shares.find(
    (kept) =>
      sized(kept).reduce((sum, item) => sum + (widthOf(item) + AIR) * (heightOf(item) + AIR), 0) <= area,
  );
  return sized(share ?? 0);
}

interface Spot {
  x: number;
  y: number;
  item: Placed;
}

function spread(items: readonly Placed[], frame: Frame): Point[] {
  const xs = evened(items.map(({ at }) => at.x));
  const ys = evened(items.map(({ at }) => at.y));
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const largest = items.reduce((most, item) => Math.max(most, widthOf(item)), 0);
  const tallest = items.reduce((most, item) => Math.max(most, heightOf(item)), 0);
  const scale = (room: number, length: number) => (length < 1 ? 1 : Math.max(room, 1) / length);
  const fullX = scale(frame.right - frame.left - largest, maxX - minX);
  const fullY = scale(frame.bottom - frame.top - tallest, maxY - minY);
  const least = Math.min(fullX, fullY);
  const largestScale = items.length > FEW ? Number.POSITIVE_INFINITY : LARGEST_SCALE;
  const byX = Math.min(fullX, least * STRETCH, largestScale);
  const byY = Math.min(fullY, least * STRETCH, largestScale);
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  return items.map((_, index) => ({
    x: middle.x + ((xs[index] ?? 0) - (minX + maxX) / 2) * byX,
    y: middle.y + ((ys[index] ?? 0) - (minY + maxY) / 2) * byY,
  }));
}

/** Values moved part of the way to equal steps, in the same order and between the same ends. */
function evened(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const low = Math.min(...values);
  const step = (Math.max(...values) - low) / Math.max(values.length - 1, 1);
  const moved = [...values];
  for (const [rank, index] of order.entries()) {
    moved[index] = (values[index] ?? 0) * (1 - EVEN) + (low + rank * step) * EVEN;
  }
  return moved;
}

const widthOf = (item: Placed) => Math.max(item.size, item.name.width);
const heightOf = (item: Placed) => item.size + GAP + item.name.height;

/** The room an entity takes with its name below it. */
function boxOf({ x, y, item }: Spot): Frame {
  const half = widthOf(item) / 2;
  return {
    left: x - half,
    right: x + half,
    top: y - item.size / 2,
    bottom: y + item.size / 2 + GAP + item.name.height,
  };
}

function pushApart(one: Spot, other: Spot): boolean {
  const a = boxOf(one);
  const b = boxOf(other);
  const overX = Math.min(a.right, b.right) - Math.max(a.left, b.left) + AIR;
  const overY = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + AIR;
  if (overX <= 0 || overY <= 0) return false;
  // What weighs more moves less: the entity one opened stays where the eye left it.
  const share = other.item.weight / (one.item.weight + other.item.weight);
  if (overX < overY) {
    const way = a.left + a.right <= b.left + b.right ? -1 : 1;
    one.x += way * overX * share;
    other.x -= way * overX * (1 - share);
  } else {
    const way = a.top + a.bottom <= b.top + b.bottom ? -1 : 1;
    one.y += way * overY * share;
    other.y -= way * overY * (1 - share);
  }
  return true;
}

function keepWithin(spot: Spot, frame: Frame): void {
  const box = boxOf(spot);
  spot.x += Math.max(frame.left - box.left, 0) + Math.min(frame.right - box.right, 0);
  spot.y += Math.max(frame.top - box.top, 0) + Math.min(frame.bottom - box.bottom, 0);
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/**
 * Side on which each name is written, `null` where it would cover an entity or another name: it then waits for a closer
 * look. Among the free sides, the one fewest links run through.
 */
export function namesPlaced(
  items: readonly Placed[],
  lines: readonly Line[],
  within: Frame,
): Map<string, Side | null> {
  const taken: (Frame & { of: string })[] = items.map((item) => ({ ...shapeOf(item), of: item.id }));
  const sides = new Map<string, Side | null>();
  for (const item of [...items].sort((a, b) => b.weight - a.weight)) {
    const choices = SIDES.map((side, rank) => {
      const box = nameBox(item, side);
      const covered = taken.filter((other) => other.of !== item.id && overlap(box, other)).length;
      const free = covered === 0 && inside(box, within);
      return { side, box, free, cost: rank * 0.6 + crossings(box, lines) + (free ? 0 : 100 * (covered + 1)) };
    });
    const [chosen] = choices.sort((a, b) => a.cost - b.cost);
    if (!chosen || !(chosen.free || item.mustBeNamed)) {
      sides.set(item.id, null);
      continue;
    }
    sides.set(item.id, chosen.side);
    taken.push({ ...chosen.box, of: item.id });
  }
  return sides;
}

function shapeOf({ at, size }: Placed): Frame {
  const half = size / 2;
  return { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
}

function nameBox({ at, size, name }: Placed, side: Side): Frame {
  const reach = size / 2 + GAP;
  const [x, y] = {
    bottom: [at.x, at.y + reach + name.height / 2],
    top: [at.x, at.y - reach - name.height / 2],
    right: [at.x + reach + name.width / 2, at.y],
    left: [at.x - reach - name.width / 2, at.y],
  }[side] as [number, number];
  return {
    left: x - name.width / 2,
    right: x + name.width / 2,
    top: y - name.height / 2,
    bottom: y + name.height / 2,
  };
}

function inside(box: Frame, frame: Frame): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(a: Frame, b: Frame): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crossings(box: Frame, lines: readonly Line[]): number {
  return lines.filter((line) => crosses(box, line)).length;
}

/** Whether a segment runs through a box (Liang–Barsky clipping). */
function crosses(box: Frame, { from, to }: Line): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, delta, low, high] of [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.top, box.bottom],
  ] as const) {
    if (delta === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [near, far] = [(low - start) / delta, (high - start) / delta].sort((a, b) => a - b) as [
      number,
      number,
    ];
    enter = Math.max(enter, near);
    leave = Math.min(leave, far);
  }
  return enter < leave;
}
