/** Where entities stand so that nothing covers anything. Pure: pixels in, pixels out. */
import { BoxGrid, type Frame, overlap, type Point } from './boxes.ts';
import { GAP, namesPlaced, type Placed, shapeBox } from './naming.ts';

const AIR = 10;
const ROUNDS = 120;
const ATTEMPTS = 8;
/** Beyond this many, entities are pushed apart without regard to their names. */
const CROWD = 320;
const CROWD_ROUNDS = 40;
/** Up to this many, every pair is looked at. */
const FEW_PAIRS = 120;

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
  if (entities.length > CROWD) return settledCrowd(entities, frame);
  let items = withRoomFor(entities, (frame.right - frame.left) * (frame.bottom - frame.top) * FULL);
  const spots = spread(items, frame).map((at, index) => ({ ...at, item: items[index] as Placed }));
  let best = { faults: Number.POSITIVE_INFINITY, places: new Map<string, Point>() };
  for (let attempt = 0; attempt < ATTEMPTS && best.faults > 0; attempt++) {
    pushAllApart(spots, frame, ROUNDS);
    const places = placesOf(spots);
    const unnamed = unnamedAmong(entities, places, frame);
    const faults = unnamed.size + covered(spots) * entities.length;
    if (faults < best.faults) best = { faults, places };
    // What found no room for its name asks for it in full.
    items = items.map((item, index) => (unnamed.has(item.id) ? (entities[index] as Placed) : item));
    for (const [index, spot] of spots.entries()) spot.item = items[index] as Placed;
  }
  return best.places;
}

/** A crowd is seen from far: shapes are told apart, and names wait for a closer look. */
function settledCrowd(entities: readonly Placed[], frame: Frame): Map<string, Point> {
  const items = entities.map((item) => ({ ...item, name: { width: 0, height: 0 } }));
  const spots = spread(items, frame).map((at, index) => ({ ...at, item: items[index] as Placed }));
  pushAllApart(spots, frame, CROWD_ROUNDS);
  return placesOf(spots);
}

/** Entities pushed clear of each other from where they stand, no farther than it takes: where they stand means something. */
export function nudgedApart(entities: readonly Placed[], frame: Frame): Map<string, Point> {
  const spots = entities.map((item) => ({
    ...(item.fixed ?? item.at),
    item: { ...item, name: { width: 0, height: 0 } },
  }));
  pushAllApart(spots, frame, CROWD_ROUNDS);
  return placesOf(spots);
}

function placesOf(spots: readonly Spot[]): Map<string, Point> {
  return new Map(spots.map(({ item, x, y }) => [item.id, { x, y }]));
}

function unnamedAmong(entities: readonly Placed[], places: Map<string, Point>, frame: Frame): Set<string> {
  const items = entities.map((item) => ({ ...item, at: places.get(item.id) ?? item.at }));
  const sides = namesPlaced(items, [], frame);
  return new Set(items.map(({ id }) => id).filter((id) => sides.get(id) === null));
}

/** How many entities stand on another: worse than any name that waits. */
function covered(spots: readonly Spot[]): number {
  const shapes = spots.map(({ x, y, item }) => shapeBox({ ...item, at: { x, y } }));
  return shapes.filter((shape, index) => shapes.slice(index + 1).some((other) => overlap(shape, other)))
    .length;
}

function pushAllApart(spots: readonly Spot[], frame: Frame, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [one, other] of neighbours(spots)) moved = pushApart(one, other) || moved;
    for (const spot of spots) keepWithin(spot, frame);
    if (!moved) return;
  }
}

/** Pairs that may cover each other: all of them among a few, those of the same part of the drawing in a crowd. */
function* neighbours(spots: readonly Spot[]): Iterable<readonly [Spot, Spot]> {
  if (spots.length <= FEW_PAIRS) {
    for (const [index, one] of spots.entries()) {
      for (let next = index + 1; next < spots.length; next++) yield [one, spots[next] as Spot];
    }
    return;
  }
  const boxes = spots.map((spot, index) => {
    const { left, top, right, bottom } = boxOf(spot);
    return { left: left - AIR, top: top - AIR, right: right + AIR, bottom: bottom + AIR, index };
  });
  const side = boxes.reduce((sum, { left, right }) => sum + right - left, 0) / boxes.length;
  const grid = new BoxGrid<(typeof boxes)[number]>(side);
  for (const box of boxes) {
    for (const { index } of grid.over(box)) yield [spots[index] as Spot, spots[box.index] as Spot];
    grid.add(box);
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
  return items.map(
    (item, index) =>
      item.fixed ?? {
        x: middle.x + ((xs[index] ?? 0) - (minX + maxX) / 2) * byX,
        y: middle.y + ((ys[index] ?? 0) - (minY + maxY) / 2) * byY,
      },
  );
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
  if (overX <= 0 || overY <= 0 || (one.item.fixed && other.item.fixed)) return false;
  // What weighs more moves less: the entity one opened stays where the eye left it.
  const share = shareOf(one.item, other.item);
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

/** Part of the way the first one moves. What is pinned does not move at all. */
function shareOf(one: Placed, other: Placed): number {
  if (one.fixed) return 0;
  return other.fixed ? 1 : other.weight / (one.weight + other.weight);
}

function keepWithin(spot: Spot, frame: Frame): void {
  if (spot.item.fixed) return;
  const box = boxOf(spot);
  spot.x += Math.max(frame.left - box.left, 0) + Math.min(frame.right - box.right, 0);
  spot.y += Math.max(frame.top - box.top, 0) + Math.min(frame.bottom - box.bottom, 0);
}
