/** What stands side by side on a wide sheet, one under the other on a phone: as far down as it takes for names to be read. */
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
  const gutter = GUTTER / zoom;
  const half = (frame.right - frame.left - gutter) / 2;
  const isCrowd = nodes.length > CROWD;
  const spots: (readonly [string, Point])[] = [];
  const sides: (readonly [string, Side])[] = [];
  const marks: Mark[] = [];
  let y = top;
  for (const shelf of shelvesOf(bands, (band) => paired && wholeWidth(band, zoom, isCrowd) <= half)) {
    let left = frame.left;
    const boxes = shelf.map((band) => {
      const right = shelf.length === 1 ? frame.right : left + half;
      const heading = headingIn(network, band.code, right - left);
      const box = { left, right, top: y, bottom: y };
      left = right + gutter;
      return { band, box, heading };
    });
    // Titles side by side leave the same room above their entities.
    const under = Math.max(...boxes.map(({ heading }) => heading));
    let bottom = y;
    for (const { band, box } of boxes) {
      const rows = rowsIn(band.nodes, { ...box, top: y + under }, zoom, isCrowd);
      spots.push(...rows.spots);
      sides.push(...rows.sides);
      bottom = Math.max(bottom, rows.bottom);
    }
    for (const { band, box } of boxes) {
      const { id, code } = band;
      marks.push({
        id,
        shape: 'region',
        code,
        box: { ...box, bottom },
        count: band.nodes.length,
        heading: under,
      });
    }
    y = bottom + gutter;
  }
  return { spots, sides, marks, aside: [], frame: { ...frame, bottom: Math.max(frame.bottom, y - gutter) } };
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

const isNamed = ({ namedFirst, mustBeNamed }: LaidNode, isCrowd: boolean) =>
  !isCrowd || namedFirst === true || mustBeNamed;

/** Width that an entity takes in a row. */
function cellOf(node: LaidNode, zoom: number, isCrowd: boolean): number {
  return isNamed(node, isCrowd)
    ? Math.max(node.size, node.name.width) + AIR.named / zoom
    : node.size + AIR.unnamed / zoom;
}

const wholeWidth = ({ nodes }: Band, zoom: number, isCrowd: boolean) =>
  nodes.reduce((sum, node) => sum + cellOf(node, zoom, isCrowd), 0);

/** Room that entities take in rows, in square pixels of the drawing. */
export function roomOf(nodes: readonly LaidNode[], zoom: number, isCrowd: boolean): number {
  return nodes.reduce((sum, node) => {
    const height = isNamed(node, isCrowd)
      ? node.size + UNDER + node.name.height + ROW.named / zoom
      : node.size + ROW.unnamed / zoom;
    return sum + cellOf(node, zoom, isCrowd) * height;
  }, 0);
}

/** Entities in rows from the top of a box down, those that are named first, each name under its shape. */
export function rowsIn(nodes: readonly LaidNode[], box: Frame, zoom: number, isCrowd: boolean) {
  const spots: (readonly [string, Point])[] = [];
  const sides: (readonly [string, Side])[] = [];
  const named = nodes.filter((node) => isNamed(node, isCrowd)).sort((a, b) => b.weight - a.weight);
  const others = nodes.filter((node) => !isNamed(node, isCrowd));
  let y = box.top;
  for (const row of [...cutIn(named, box, zoom, isCrowd), ...cutIn(others, box, zoom, isCrowd)]) {
    const widths = row.map((node) => cellOf(node, zoom, isCrowd));
    const spare = (box.right - box.left - widths.reduce((sum, width) => sum + width, 0)) / row.length;
    const tallest = Math.max(...row.map(({ size }) => size));
    let [x, bottom] = [box.left, y + tallest];
    for (const [index, node] of row.entries()) {
      const width = (widths[index] ?? 0) + spare;
      const at = node.fixed ?? { x: x + width / 2, y: y + tallest / 2 };
      x += width;
      spots.push([node.id, at]);
      if (!isNamed(node, isCrowd)) continue;
      sides.push([node.id, 'bottom']);
      bottom = Math.max(bottom, y + (tallest + node.size) / 2 + UNDER + node.name.height);
    }
    y = bottom + (row.some((node) => isNamed(node, isCrowd)) ? ROW.named : ROW.unnamed) / zoom;
  }
  return { spots, sides, bottom: y };
}

/** Entities cut into rows as words into lines. */
function cutIn(nodes: readonly LaidNode[], box: Frame, zoom: number, isCrowd: boolean): LaidNode[][] {
  const rows: LaidNode[][] = [];
  let room = 0;
  for (const node of nodes) {
    const width = cellOf(node, zoom, isCrowd);
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
