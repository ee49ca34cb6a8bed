/** Bands of entities that stand together: across a wide sheet, which they fill; down a phone, as far as it takes for names to be read. */
import type { Frame, Point } from '../boxes.ts';
import type { Side } from '../naming.ts';
import { CROWD } from '../placing.ts';
import { linesTaken, TITLE, titleHeight } from '../titles.ts';
import type { Arrangement, LaidNetwork, LaidNode, Mark } from './layout.ts';

/** Entities that stand together under one title. */
export interface Band {
  readonly id: string;
  readonly code: string;
  readonly nodes: readonly LaidNode[];
}

/** Which entities keep room for their name, and where: under their shape, or beside it where height is what lacks. */
interface Naming {
  readonly onlyFirst: boolean;
  readonly beside: boolean;
}

/** Pixels of the screen between two entities of a row and between two rows, named or not, and between two bands. */
const AIR = { named: 10, unnamed: 5 };
const ROW = { named: 12, unnamed: 5 };
const GUTTER = 8;
/** Between a shape and the name under it, as names are written. */
const UNDER = 5;

/** Height of the title of a band in a box so wide, in the drawing. */
export function headingIn({ titles, zoom }: LaidNetwork, code: string, width: number): number {
  return titleHeight(linesTaken(titles.get(code) ?? [], width * zoom - 2 * TITLE.aside)) / zoom;
}

/**
 * Bands down the sheet, each with its entities in rows, what comes first first. In a crowd only those are named, and the others stand
 * close together after them. `paired` bands that need no more than half the width stand two by two.
 */
export function bandsDown(
  network: LaidNetwork,
  bands: readonly Band[],
  { paired = false, top = network.frame.top }: { paired?: boolean; top?: number } = {},
): Arrangement {
  const { frame, nodes, zoom } = network;
  const half = (frame.right - frame.left - GUTTER / zoom) / 2;
  const naming = { onlyFirst: nodes.length > CROWD, beside: false };
  const shelves = shelvesOf(bands, (band) => paired && wholeWidth(band, zoom, naming) <= half);
  const sharing = (shelf: readonly Band[]) =>
    shelf.length === 1 ? [frame.right - frame.left] : [half, half];
  const { spots, sides, marks, bottom } = onShelves(network, shelves, sharing, { top, by: 1, naming });
  const taller = { ...frame, bottom: Math.max(frame.bottom, bottom) };
  return { spots, sides, marks, aside: [], inBands: true, frame: taller };
}

/** How many times wider than high a band may be at most, from one row each to nearly square. */
const RATIOS = [Number.POSITIVE_INFINITY, 16, 10, 6, 4, 2.5];
/** Rows spread into the height that is left by this much at most; they are pressed by this much before names are given up. */
const LOOSEST = 1.4;
const TIGHTEST = 0.86;
/** Width that a title takes on one line at most, in pixels of the screen; and that of a short one. */
const TITLE_WIDTH = { most: 190, least: 120 };

/**
 * Bands on shelves that fill the frame and no more, in their order, as words on lines: as wide as they can be while every name has its
 * room; else those that come first are named, under their shapes, then beside them.
 */
export function bandsAcross(network: LaidNetwork, bands: readonly Band[]): Arrangement {
  const { nodes } = network;
  const namings: readonly Naming[] = [
    ...(nodes.length > CROWD ? [] : [{ onlyFirst: false, beside: false }]),
    { onlyFirst: true, beside: false },
    { onlyFirst: true, beside: true },
  ];
  let best: ReturnType<typeof acrossBy> | null = null;
  for (const naming of namings)
    for (const ratio of RATIOS) {
      const found = acrossBy(network, bands, naming, ratio);
      if (found.by >= TIGHTEST) return found.arrange();
      if (!best || found.by > best.by) best = found;
    }
  return best?.arrange() ?? { spots: [], marks: [], aside: [] };
}

/** Bands across for one ratio: how much closer or farther their rows must be to fill the height of the frame, and so arranged. */
function acrossBy(network: LaidNetwork, bands: readonly Band[], naming: Naming, ratio: number) {
  const { frame, zoom } = network;
  const gutter = GUTTER / zoom;
  const room = frame.right - frame.left;
  const wanted = new Map(
    bands.map((band) => {
      const whole = wholeWidth(band, zoom, naming);
      const square = Math.sqrt(roomOf(band.nodes, zoom, naming) * ratio);
      const width = Math.max(titleWidth(network, band.code), Math.min(whole, square));
      return [band, Math.min(width, room)];
    }),
  );
  const widthOf = (band: Band) => wanted.get(band) ?? 0;
  const shelves: Band[][] = [];
  let left = 0;
  for (const band of bands) {
    const width = widthOf(band) + gutter;
    const last = shelves.at(-1);
    if (last && width <= left) last.push(band);
    else {
      shelves.push([band]);
      left = room + gutter;
    }
    left -= width;
  }
  const sharing = (shelf: readonly Band[]) => {
    const taken = shelf.reduce((sum, band) => sum + widthOf(band), 0);
    const share = (room - gutter * (shelf.length - 1)) / taken;
    return shelf.map((band) => widthOf(band) * share);
  };
  const at = { top: frame.top, by: 1, naming };
  const { rowsHeight, bottom } = onShelves(network, shelves, sharing, at);
  const others = bottom - frame.top - rowsHeight;
  const by = Math.min((frame.bottom - frame.top - others) / Math.max(rowsHeight, 1), LOOSEST);
  const arrange = (): Arrangement => {
    const { spots, sides, marks } = onShelves(network, shelves, sharing, { ...at, by });
    return { spots, sides, marks, aside: [], inBands: true };
  };
  return { by, arrange };
}

function titleWidth({ titles, zoom }: LaidNetwork, code: string): number {
  const words = titles.get(code);
  const whole = words?.reduce((sum, word) => sum + word + 4, 2 * TITLE.aside) ?? TITLE_WIDTH.least;
  const longest = Math.max(0, ...(words ?? [])) + 2 * TITLE.aside;
  return Math.max(longest, Math.min(whole, TITLE_WIDTH.most)) / zoom;
}

/** Bands on given shelves, one under the other from `top`, their rows `by` so much closer or farther than names ask. */
function onShelves(
  network: LaidNetwork,
  shelves: readonly (readonly Band[])[],
  widthsOf: (shelf: readonly Band[]) => readonly number[],
  { top, by, naming }: Readonly<{ top: number; by: number; naming: Naming }>,
) {
  const { frame, zoom } = network;
  const gutter = GUTTER / zoom;
  const spots: (readonly [string, Point])[] = [];
  const sides: (readonly [string, Side])[] = [];
  const marks: Mark[] = [];
  let [y, rowsHeight] = [top, 0];
  for (const shelf of shelves) {
    const widths = widthsOf(shelf);
    let left = frame.left;
    const boxes = shelf.map((band, place) => {
      const right = left + (widths[place] ?? 0);
      const heading = headingIn(network, band.code, right - left);
      const box = { left, right, top: y, bottom: y };
      left = right + gutter;
      return { band, box, heading };
    });
    // Titles side by side leave the same room above their entities.
    const heading = Math.max(...boxes.map((one) => one.heading));
    const under = y + heading;
    let tallest = 0;
    for (const { band, box } of boxes) {
      const rows = rowsIn(band.nodes, { ...box, top: under }, zoom, naming);
      const fixed = new Set(band.nodes.filter((node) => node.fixed).map(({ id }) => id));
      for (const [id, at] of rows.spots)
        spots.push([id, fixed.has(id) ? at : { x: at.x, y: under + (at.y - under) * by }]);
      sides.push(...rows.sides);
      tallest = Math.max(tallest, rows.bottom - under);
    }
    const bottom = under + tallest * by;
    for (const { band, box } of boxes) {
      const { id, code } = band;
      marks.push({ id, shape: 'region', code, box: { ...box, bottom }, count: band.nodes.length, heading });
    }
    rowsHeight += tallest;
    y = bottom + gutter;
  }
  return { spots, sides, marks, bottom: y - gutter, rowsHeight };
}

/** Bands one by one, save that two that are narrow enough and follow each other share a shelf. */
function shelvesOf(bands: readonly Band[], isNarrow: (band: Band) => boolean): Band[][] {
  const shelves: Band[][] = [];
  for (const band of bands) {
    const last = shelves.at(-1);
    if (last?.length === 1 && last[0] && isNarrow(last[0]) && isNarrow(band)) last.push(band);
    else shelves.push([band]);
  }
  return shelves;
}

const isNamed = ({ namedFirst, mustBeNamed }: LaidNode, { onlyFirst }: Naming) =>
  !onlyFirst || namedFirst === true || mustBeNamed;

/** Width and height that an entity takes in a row. */
function cellOf(node: LaidNode, zoom: number, naming: Naming): { width: number; height: number } {
  const { size, name } = node;
  if (!isNamed(node, naming)) return { width: size + AIR.unnamed / zoom, height: size + ROW.unnamed / zoom };
  return naming.beside
    ? {
        width: size + UNDER + name.width + AIR.named / zoom,
        height: Math.max(size, name.height) + ROW.unnamed / zoom,
      }
    : {
        width: Math.max(size, name.width) + AIR.named / zoom,
        height: size + UNDER + name.height + ROW.named / zoom,
      };
}

const wholeWidth = ({ nodes }: Band, zoom: number, naming: Naming) =>
  nodes.reduce((sum, node) => sum + cellOf(node, zoom, naming).width, 0);

/** Room that entities take in rows, in square pixels of the drawing. */
function roomOf(nodes: readonly LaidNode[], zoom: number, naming: Naming): number {
  return nodes.reduce((sum, node) => {
    const { width, height } = cellOf(node, zoom, naming);
    return sum + width * height;
  }, 0);
}

/** Entities in rows from the top of a box down, those that are named first. */
function rowsIn(nodes: readonly LaidNode[], box: Frame, zoom: number, naming: Naming) {
  const spots: (readonly [string, Point])[] = [];
  const sides: (readonly [string, Side])[] = [];
  const named = nodes.filter((node) => isNamed(node, naming)).sort((a, b) => b.weight - a.weight);
  const others = nodes.filter((node) => !isNamed(node, naming));
  let y = box.top;
  for (const row of [...cutIn(named, box, zoom, naming), ...cutIn(others, box, zoom, naming)]) {
    const widths = row.map((node) => cellOf(node, zoom, naming).width);
    const spare = (box.right - box.left - widths.reduce((sum, width) => sum + width, 0)) / row.length;
    const tallest = Math.max(
      ...row.map((node) =>
        naming.beside && isNamed(node, naming) ? cellOf(node, zoom, naming).height : node.size,
      ),
    );
    let [x, bottom] = [box.left, y + tallest];
    for (const [index, node] of row.entries()) {
      const width = (widths[index] ?? 0) + spare;
      const isToBeNamed = isNamed(node, naming);
      const across = naming.beside && isToBeNamed ? (spare + AIR.named / zoom + node.size) / 2 : width / 2;
      const at = node.fixed ?? { x: x + across, y: y + tallest / 2 };
      x += width;
      spots.push([node.id, at]);
      if (!isToBeNamed) continue;
      sides.push([node.id, naming.beside ? 'right' : 'bottom']);
      if (!naming.beside) bottom = Math.max(bottom, y + (tallest + node.size) / 2 + UNDER + node.name.height);
    }
    const apart = naming.beside || !row.some((node) => isNamed(node, naming)) ? ROW.unnamed : ROW.named;
    y = bottom + apart / zoom;
  }
  return { spots, sides, bottom: y };
}

/** Entities cut into rows as words into lines. */
function cutIn(nodes: readonly LaidNode[], box: Frame, zoom: number, naming: Naming): LaidNode[][] {
  const rows: LaidNode[][] = [];
  let room = 0;
  for (const node of nodes) {
    const { width } = cellOf(node, zoom, naming);
    const last = rows.at(-1);
    if (last && width <= room) {
      last.push(node);
      room -= width;
    } else {
      rows.push([node]);
      room = box.right - box.left - width;
    }
  }
  return rows;
}
