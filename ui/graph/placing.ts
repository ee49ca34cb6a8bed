/** Where entities stand so that nothing covers anything. Pure: pixels in, pixels out. */
import { BoxGrid, type Frame, type Point } from './boxes.ts';
import { clearOfLinks, type LinkEnds, linesAmong } from './clear-of-links.ts';
import {
  crossings,
  type Line,
  nameBox,
  namesPlaced,
  type Placed,
  SIDES,
  type Side,
  shapeBox,
} from './naming.ts';

/** Beyond this many, a drawing is read by its crowds: no link is followed alone, and what does not come first steps back. */
export const CROWD = 130;

/** How far the drawing may be stretched to the shape of its frame without telling another story. */
const STRETCH = 1.8;
/** Beyond this, a network of a few entities would be scattered to the corners. */
const LARGEST_SCALE = 2;
const FEW = 4;
/** How far entities are drawn towards even spacing: forces leave crowds in the middle and deserts around. */
const EVEN = 0.15;

/** Share of a frame that shapes and names can fill and still be moved clear of each other. */
const FULL = 0.45;
/** Share that shapes and the names that come first may fill: on a phone, the last of those wait too. */
const FIRST_FULL = 0.8;

/** Times the whole is begun again from where it came to rest, as long as a name is missing: more often where it costs little. */
const ATTEMPTS = { few: 12, crowd: 4 };
const ROUNDS = 120;
/** Sides of the names are chosen again every so many rounds, and not in the last ones: what they moved must come to rest. */
const CHOOSING = 8;
const SETTLING = 50;
/** What a link that runs through a name costs, beside a shape that is moved out of its way (4). */
const STRUCK = 3;
/** Room between two shapes, and around a name. */
const AIR = 8;
const LEAST_AIR = 1;
const NAME_AIR = 2;
/** How far from the sides of the frame a shape is at ease, in its own sizes, and the part of the way back it makes each round. */
const EDGE = 0.7;
const RECOIL = 0.25;
/** So few have room: what stands at a side stands there for itself. */
const SPARSE = 40;

/** Where entities are brought, and the side on which room was made for their names. */
export interface Settled {
  readonly places: Map<string, Point>;
  readonly sides: ReadonlyMap<string, Side>;
}

/**
 * Positions brought into a frame, then moved until no entity stands on another, on a name, or on a link it is not tied to:
 * shapes apart as beads are, and out of the way of names. In a crowd only what comes first keeps room for its name.
 */
export function settled(entities: readonly Placed[], frame: Frame, links: readonly LinkEnds[] = []): Settled {
  const places = spread(entities, frame);
  return cleared(
    entities.map((item, index) => ({ ...item, at: places[index] ?? item.at })),
    frame,
    links,
  );
}

/** Positions brought into a frame at once, shapes apart: what is shown while names are being given their room. */
export function settledRoughly(entities: readonly Placed[], frame: Frame): Settled {
  const places = spread(entities, frame);
  return nudgedApart(
    entities.map((item, index) => ({ ...item, at: places[index] ?? item.at })),
    frame,
  );
}

/** New entities brought clear of those that stay where they are, and of each other. */
export function settledBeside(
  nodes: readonly (Omit<Placed, 'at'> & { readonly at: Point | null })[],
  come: ReadonlyMap<string, Point>,
  frame: Frame,
  links: readonly LinkEnds[],
): Settled {
  return cleared(
    nodes.map((node): Placed => {
      const stays = node.fixed ?? node.at ?? undefined;
      return { ...node, at: stays ?? within(come.get(node.id) ?? middleOf(frame), frame), fixed: stays };
    }),
    frame,
    links,
  );
}

/** Entities pushed clear of each other from where they stand, no farther than it takes: where they stand means something. */
function nudgedApart(entities: readonly Placed[], frame: Frame): Settled {
  const beads = entities.map(beadOf);
  for (let round = 0; round < SETTLING; round++) {
    const moved = pushBeads(beads);
    for (const bead of beads) keepWithin(bead, frame, undefined);
    if (!moved) break;
  }
  return { places: placesOf(beads), sides: new Map() };
}

interface Bead {
  x: number;
  y: number;
  readonly item: Placed;
  radius: number;
}

function cleared(entities: readonly Placed[], frame: Frame, links: readonly LinkEnds[]): Settled {
  const beads = entities.map(beadOf);
  const lines = entities.length > CROWD ? [] : linesAmong(links);
  const attempts = entities.length > CROWD ? ATTEMPTS.crowd : ATTEMPTS.few;
  let best: { readonly unnamed: number; readonly settled: Settled } | null = null;
  for (let attempt = 0; attempt < attempts && best?.unnamed !== 0; attempt++) {
    // Fewer names ask for room each time: those that come first are the last to be refused.
    const sides = clearing(beads, withRoom(beads, frame, FULL * (1 - attempt / attempts)), lines, frame);
    const settled = {
      places: placesOf(beads),
      sides: new Map([...sides].map(([{ item }, side]) => [item.id, side])),
    };
    const unnamed = unnamedAmong(beads, settled.sides, frame);
    if (!best || unnamed < best.unnamed) best = { unnamed, settled };
  }
  return best?.settled ?? { places: placesOf(beads), sides: new Map() };
}

/** How many names find no room, those that come first counted tenfold; 0 in a crowd as soon as all of those do. */
function unnamedAmong(beads: readonly Bead[], sides: ReadonlyMap<string, Side>, frame: Frame): number {
  const named = namesPlaced(
    beads.map((bead) => ({ ...standing(bead), side: sides.get(bead.item.id) })),
    [],
    frame,
  );
  const missing = beads.filter(({ item }) => named.get(item.id) === null);
  const first = missing.filter(({ item }) => item.namedFirst || item.mustBeNamed).length;
  return beads.length > CROWD ? first : 10 * first + missing.length;
}

/** Moves shapes and names clear of each other, round after round; gives the side of each name. */
function clearing(
  beads: readonly Bead[],
  asking: readonly Bead[],
  lines: readonly LinkEnds[],
  frame: Frame,
): ReadonlyMap<Bead, Side> {
  let sides: ReadonlyMap<Bead, Side> = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    if (round % CHOOSING === 0 && round <= ROUNDS - SETTLING) sides = sidesOf(asking, beads, lines, frame);
    // At the end shapes may come closer, so that no name is refused for want of a hair's breadth.
    const air = round > ROUNDS - SETTLING / 2 ? LEAST_AIR : AIR;
    for (const bead of beads) bead.radius = radiusOf(bead.item, air);
    let moved = clearOfLinks(beads, lines);
    moved = clearNames(sides, beads) || moved;
    moved = pushBeads(beads) || moved;
    if (beads.length > SPARSE && round <= ROUNDS - SETTLING) {
      for (const bead of beads) drawFromEdge(bead, frame);
    }
    for (const bead of beads) keepWithin(bead, frame, sides.get(bead));
    if (!moved && round > ROUNDS - SETTLING) break;
  }
  return sides;
}

/** What is to be named, the weightiest first: as much as that share of the frame bears, and what comes first a good deal beyond. */
function withRoom(beads: readonly Bead[], frame: Frame, share: number): readonly Bead[] {
  const area = (frame.right - frame.left) * (frame.bottom - frame.top);
  const firmest = area * (FIRST_FULL - share);
  let room = area * share;
  for (const { item } of beads) room -= (item.size + AIR) ** 2;
  return [...beads]
    .sort((a, b) => b.item.weight - a.item.weight)
    .filter(({ item: { name, mustBeNamed, namedFirst } }) => {
      room -= name.width * name.height;
      return mustBeNamed || room > 0 || (namedFirst && room > -firmest);
    });
}

const beadOf = (item: Placed): Bead => ({
  ...(item.fixed ?? item.at),
  item,
  radius: radiusOf(item, AIR),
});

/** Of the bead a shape is taken for: a little more than half its side, for the corners of squares. */
const radiusOf = ({ size }: Placed, air: number) => size * 0.55 + air / 2;

const placesOf = (beads: readonly Bead[]) => new Map(beads.map(({ item, x, y }) => [item.id, { x, y }]));

const standing = ({ item, x, y }: Bead): Placed => ({ ...item, at: { x, y } });

/** The side of each name that covers fewest, the weightiest served first: never another name when one can be had clear of it. */
function sidesOf(
  asking: readonly Bead[],
  beads: readonly Bead[],
  lines: readonly LinkEnds[],
  frame: Frame,
): ReadonlyMap<Bead, Side> {
  const beadOfId = new Map(beads.map((bead) => [bead.item.id, bead]));
  const drawn = lines.flatMap(({ from, to }): Line[] => {
    const [one, other] = [beadOfId.get(from), beadOfId.get(to)];
    return one && other ? [{ from: one, to: other }] : [];
  });
  const shapes = new BoxGrid<Frame & { bead: Bead }>(60);
  for (const bead of beads) shapes.add({ ...shapeBox(standing(bead)), bead });
  const names = new BoxGrid<Frame>(160);
  const sides = new Map<Bead, Side>();
  for (const bead of asking) {
    const item = standing(bead);
    const [best] = SIDES.map((side, rank) => {
      const box = nameBox(item, side);
      const covered = [...shapes.over(box)].filter((shape) => shape.bead !== bead);
      const firm = covered.filter((shape) => shape.bead.item.namedFirst || shape.bead.item.fixed).length;
      const cost =
        40 * names.over(box).size +
        30 * firm +
        4 * covered.length +
        STRUCK * crossings(box, drawn) +
        60 * outside(box, frame) +
        rank;
      return { side, box, cost };
    }).sort((a, b) => a.cost - b.cost);
    if (!best) continue;
    sides.set(bead, best.side);
    names.add(best.box);
  }
  return sides;
}

const outside = (box: Frame, frame: Frame) =>
  box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom
    ? 1
    : 0;

/** Moves shapes and names out of names; says whether any moved. */
function clearNames(sides: ReadonlyMap<Bead, Side>, beads: readonly Bead[]): boolean {
  let moved = false;
  const shapes = new BoxGrid<Frame & { bead: Bead }>(80);
  const names = new BoxGrid<Frame & { bead: Bead }>(160);
  for (const bead of beads) shapes.add({ ...circleBox(bead), bead });
  for (const [bead, side] of sides) names.add({ ...nameBox(standing(bead), side), bead });
  for (const [owner, side] of sides) {
    const box = grown(nameBox(standing(owner), side), NAME_AIR);
    for (const { bead } of shapes.over(box)) {
      if (bead !== owner) moved = push(bead, out(circleBox(bead), box), owner) || moved;
    }
    for (const { bead } of names.over(box)) {
      const other = sides.get(bead);
      if (bead !== owner && other)
        moved = push(bead, out(nameBox(standing(bead), other), box), owner) || moved;
    }
  }
  return moved;
}

/** Moves what is in the way of a name, and its owner the other way: what weighs more moves less, what is fixed not at all. */
function push(bead: Bead, by: Point | null, owner: Bead): boolean {
  if (!by || (bead.item.fixed && owner.item.fixed)) return false;
  const share = bead.item.fixed ? 0 : owner.item.fixed ? 1 : bead.item.namedFirst ? 0.5 : 0.8;
  bead.x += by.x * share;
  bead.y += by.y * share;
  owner.x -= by.x * (1 - share);
  owner.y -= by.y * (1 - share);
  return true;
}

/** The shortest way for a box out of another; `null` when it is clear of it. */
function out(box: Frame, other: Frame): Point | null {
  const left = other.left - box.right;
  const right = other.right - box.left;
  const up = other.top - box.bottom;
  const down = other.bottom - box.top;
  if (left >= 0 || right <= 0 || up >= 0 || down <= 0) return null;
  const x = -left < right ? left : right;
  const y = -up < down ? up : down;
  return Math.abs(x) < Math.abs(y) ? { x, y: 0 } : { x: 0, y };
}

const grown = ({ left, top, right, bottom }: Frame, by: number): Frame => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const circleBox = ({ x, y, radius }: Bead): Frame => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Pushes apart the shapes that touch, along the line between them; says whether any did. */
function pushBeads(beads: readonly Bead[]): boolean {
  let moved = false;
  const largest = beads.reduce((most, { radius }) => Math.max(most, radius), 1);
  const grid = new BoxGrid<Frame & { bead: Bead }>(largest * 2);
  for (const bead of beads) {
    for (const { bead: other } of grid.over(circleBox(bead))) {
      if (bead.item.fixed && other.item.fixed) continue;
      const [dx, dy] = [bead.x - other.x, bead.y - other.y];
      const far = Math.hypot(dx, dy);
      const short = bead.radius + other.radius - far;
      if (short <= 0.5) continue;
      moved = true;
      const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [1, 0];
      const share = bead.item.fixed
        ? 0
        : other.item.fixed
          ? 1
          : other.item.size / (bead.item.size + other.item.size);
      bead.x += ux * short * share;
      bead.y += uy * short * share;
      other.x -= ux * short * (1 - share);
      other.y -= uy * short * (1 - share);
    }
    grid.add({ ...circleBox(bead), bead });
  }
  return moved;
}

/** What names push to the sides of a frame would stand there in a row: it is drawn back, as long as the whole is at work. */
function drawFromEdge(bead: Bead, { left, right, top, bottom }: Frame): void {
  if (bead.item.fixed) return;
  const reach = bead.item.size * (0.5 + EDGE);
  const short = (at: number, low: number, high: number) =>
    Math.max(low + reach - at, 0) - Math.max(at - (high - reach), 0);
  bead.x += short(bead.x, left, right) * RECOIL;
  // A tall sheet has no room to spare at its sides: what is drawn back there goes up or down.
  if (right - left > bottom - top) bead.y += short(bead.y, top, bottom) * RECOIL;
}

function keepWithin(bead: Bead, frame: Frame, side: Side | undefined): void {
  if (bead.item.fixed) return;
  for (const box of [shapeBox(standing(bead)), ...(side ? [nameBox(standing(bead), side)] : [])]) {
    bead.x += Math.max(frame.left - box.left, 0) + Math.min(frame.right - box.right, 0);
    bead.y += Math.max(frame.top - box.top, 0) + Math.min(frame.bottom - box.bottom, 0);
  }
}

const within = ({ x, y }: Point, { left, right, top, bottom }: Frame): Point => ({
  x: Math.min(Math.max(x, left), right),
  y: Math.min(Math.max(y, top), bottom),
});

const middleOf = ({ left, right, top, bottom }: Frame): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Positions stretched to the frame, in the same order from left to right and from top to bottom. */
function spread(items: readonly Placed[], frame: Frame): Point[] {
  const xs = evened(items.map(({ at }) => at.x));
  const ys = evened(items.map(({ at }) => at.y));
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const largest = items.reduce((most, { size }) => Math.max(most, size), 0);
  const scale = (room: number, length: number) => (length < 1 ? 1 : Math.max(room, 1) / length);
  const fullX = scale(frame.right - frame.left - largest, maxX - minX);
  const fullY = scale(frame.bottom - frame.top - largest, maxY - minY);
  const least = Math.min(fullX, fullY);
  const largestScale = items.length > FEW ? Number.POSITIVE_INFINITY : LARGEST_SCALE;
  const byX = Math.min(fullX, least * STRETCH, largestScale);
  const byY = Math.min(fullY, least * STRETCH, largestScale);
  const middle = middleOf(frame);
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
