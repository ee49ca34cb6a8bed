/** Entities in rows, as words on lines: which of them keep room for their name, and the height they take in a width. Pure. */
import type { Frame, Point } from '../boxes.ts';
import type { Side } from '../naming.ts';
import type { LaidNode } from './layout.ts';

/** Which entities keep room for their name, and where: under their shape, or beside it where height is what lacks. */
export interface Naming {
  readonly named: ReadonlySet<string>;
  readonly beside: boolean;
  /** Those that are named stand in files as well as in rows: each takes as much room as the widest. */
  readonly even: boolean;
}

/** Pixels of the screen between two entities of a row and between two rows, named or not. */
const AIR = { named: 9, unnamed: 4 };
const ROW = { named: 8, unnamed: 4 };
/** Between a shape and the name under it, as names are written. */
const UNDER = 5;

interface Cell {
  readonly node: LaidNode;
  readonly width: number;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly isNamed: boolean;
  /** The tallest of its shapes, or of the names beside them: what its entities stand in the middle of. */
  readonly middle: number;
  /** With what its names take under the shapes, and the room kept under it. */
  readonly height: number;
  /** What is left of the width for each of its entities. */
  readonly spare: number;
}

/** Height that entities take in rows of a width, in pixels of the drawing. */
export function heightIn(nodes: readonly LaidNode[], width: number, zoom: number, naming: Naming): number {
  return rowsOf(nodes, width, zoom, naming).reduce((sum, { height }) => sum + height, 0);
}

/** Width of a row that holds them all. */
export function wholeWidth(nodes: readonly LaidNode[], zoom: number, naming: Naming): number {
  return cellsOf(nodes, zoom, naming)
    .flat()
    .reduce((sum, { width }) => sum + width, 0);
}

/** Width without which the widest of them does not stand in a row. */
export function leastWidth(nodes: readonly LaidNode[], zoom: number, naming: Naming): number {
  return Math.max(
    0,
    ...cellsOf(nodes, zoom, naming)
      .flat()
      .map(({ width }) => width),
  );
}

/** Entities in rows from the top of a box down, those that are named first, rows `by` so much closer or farther. */
export function rowsIn(
  nodes: readonly LaidNode[],
  box: Pick<Frame, 'left' | 'right' | 'top'>,
  zoom: number,
  naming: Naming,
  by = 1,
) {
  const spots: (readonly [string, Point])[] = [];
  const sides: (readonly [string, Side])[] = [];
  let y = box.top;
  for (const { cells, isNamed, middle, height, spare } of rowsOf(nodes, box.right - box.left, zoom, naming)) {
    const isBeside = naming.beside && isNamed;
    const largest = Math.max(...cells.map(({ node }) => node.size));
    let x = box.left;
    for (const { node, width } of cells) {
      const room = width + spare;
      const across = isBeside
        ? (spare + AIR.named / zoom + (naming.even ? largest : node.size)) / 2
        : room / 2;
      spots.push([node.id, node.fixed ?? { x: x + across, y: y + (middle / 2) * by }]);
      if (isNamed) sides.push([node.id, naming.beside ? 'right' : 'bottom']);
      x += room;
    }
    y += height * by;
  }
  return { spots, sides, bottom: y };
}

function rowsOf(nodes: readonly LaidNode[], width: number, zoom: number, naming: Naming): Row[] {
  const [named, others] = cellsOf(nodes, zoom, naming);
  return [...cutIn(named, width, true), ...cutIn(others, width, false)];

  function cutIn(cells: readonly Cell[], width: number, isNamed: boolean): Row[] {
    const rows: Cell[][] = [];
    let room = 0;
    for (const cell of cells) {
      const last = rows.at(-1);
      if (last && cell.width <= room + 0.001) last.push(cell);
      else {
        rows.push([cell]);
        room = width;
      }
      room -= cell.width;
    }
    let before = Number.POSITIVE_INFINITY;
    return rows.map((own, index): Row => {
      const taken = own.reduce((sum, cell) => sum + cell.width, 0);
      const even = (width - taken) / own.length;
      // The last row stands as the one above it: spread over the width, it would be read as another crowd.
      const spare = index > 0 && index === rows.length - 1 ? Math.min(even, before) : even;
      before = spare;
      return { cells: own, isNamed, spare, ...heightOf(own, isNamed) };
    });
  }

  function heightOf(cells: readonly Cell[], isNamed: boolean): Pick<Row, 'middle' | 'height'> {
    const shapes = Math.max(...cells.map(({ node }) => node.size));
    if (!isNamed) return { middle: shapes, height: shapes + ROW.unnamed / zoom };
    if (naming.beside) {
      const middle = Math.max(shapes, ...cells.map(({ node }) => node.name.height));
      return { middle, height: middle + ROW.unnamed / zoom };
    }
    const bottoms = cells.map(({ node }) => (shapes + node.size) / 2 + UNDER + node.name.height);
    return { middle: shapes, height: Math.max(shapes, ...bottoms) + ROW.named / zoom };
  }
}

/** Those that are named, in their order, and the others, those of one kind together; each with the width it takes. */
function cellsOf(
  nodes: readonly LaidNode[],
  zoom: number,
  { named, beside, even }: Naming,
): [Cell[], Cell[]] {
  const first = nodes.filter(({ id }) => named.has(id));
  const others = nodes.filter(({ id }) => !named.has(id)).sort((a, b) => a.kind.localeCompare(b.kind));
  const largest = Math.max(0, ...first.map(({ size }) => size));
  const widths = first.map((node) => namedWidth(node, even ? largest : node.size, zoom, beside));
  const widest = Math.max(0, ...widths);
  return [
    first.map((node, index) => ({ node, width: even ? widest : (widths[index] ?? 0) })),
    others.map((node) => ({ node, width: node.size + AIR.unnamed / zoom })),
  ];
}

function namedWidth({ name }: LaidNode, size: number, zoom: number, beside: boolean): number {
  return (beside ? size + UNDER + name.width : Math.max(size, name.width)) + AIR.named / zoom;
}
