/** On which side of its shape each name is written so that nothing covers anything. Pure: pixels in, sides out. */
import { BoxGrid, type Frame, inside, type Point } from './boxes.ts';

/** Where a name stands from its shape: along one of its sides, or off one of its corners. */
export type Side =
  | 'bottom'
  | 'right'
  | 'left'
  | 'top'
  | 'bottomRight'
  | 'topRight'
  | 'bottomLeft'
  | 'topLeft';

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
  /** What tells what a crowd is (its poles, its most tied): room is kept for its name. */
  readonly namedFirst?: boolean;
  /** The side its name was written on last, or is to be: kept as long as it is free. */
  readonly side?: Side | undefined;
  /** Where the reader put it, if so: it does not move. */
  readonly fixed?: Point | undefined;
  /** The band or column it stands in: its name does not leave it. */
  readonly box?: Frame | undefined;
}

const GAP = 5;
/** Ways from the middle of a shape to its name, across and down; the best first. */
export const WAYS: Readonly<Record<Side, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  bottom: [0, 1],
  right: [1, 0],
  left: [-1, 0],
  top: [0, -1],
  bottomRight: [1, 1],
  topRight: [1, -1],
  bottomLeft: [-1, 1],
  topLeft: [-1, -1],
};
export const SIDES = Object.keys(WAYS) as readonly Side[];
/** Share of a shape's half that a name off its corner stands beyond: corners are cut or round. */
const CORNER = 0.7;

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Beyond this many links, which side they leave free is no longer looked for: they run everywhere. */
const MOST_LINES = 700;

/**
 * Side on which each name is written, `null` where it would cover an entity or another name: it then waits for a closer
 * look. Among the free sides, the one fewest links run through. Nothing is written over what is `kept` free.
 */
export function namesPlaced(
  items: readonly Placed[],
  links: readonly Line[],
  within: Frame,
  kept: readonly Frame[] = [],
): Map<string, Side | null> {
  const lines = links.length > MOST_LINES ? [] : links;
  const taken = new BoxGrid<Frame & { of: string }>(gridSide(items));
  for (const item of items) taken.add({ ...shapeBox(item), of: item.id });
  for (const box of kept) taken.add({ ...box, of: '' });
  const sides = new Map<string, Side | null>();
  for (const item of [...items].sort((a, b) => b.weight - a.weight)) {
    const choices = SIDES.map((side, rank) => {
      const box = nameBox(item, side);
      const covered = [...taken.over(box)].filter(({ of }) => of !== item.id).length;
      const outside = inside(box, item.box ?? within) ? 0 : 1;
      const kept = side === item.side ? -50 : 0;
      const cost = kept + rank * 0.6 + crossings(box, lines) + 100 * covered + 1_000 * outside;
      return { side, box, free: covered + outside === 0, cost };
    });
    const [chosen] = choices.sort((a, b) => a.cost - b.cost);
    if (!chosen || !(chosen.free || item.mustBeNamed)) {
      sides.set(item.id, null);
      continue;
    }
    sides.set(item.id, chosen.side);
    taken.add({ ...chosen.box, of: item.id });
  }
  return sides;
}

/** Squares about as large as a name: few names touch many of them, few squares hold many names. */
function gridSide(items: readonly Placed[]): number {
  const widths = items.reduce((sum, { name, size }) => sum + Math.max(name.width, size), 0);
  return Math.max(widths / Math.max(items.length, 1), 1);
}

export function shapeBox({ at, size }: Placed): Frame {
  const half = size / 2;
  return { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
}

export function nameBox({ at, size, name }: Placed, side: Side): Frame {
  const [across, down] = WAYS[side];
  const reach = reachOf(size, side);
  const x = at.x + across * (reach + name.width / 2);
  const y = at.y + down * (reach + name.height / 2);
  return {
    left: x - name.width / 2,
    right: x + name.width / 2,
    top: y - name.height / 2,
    bottom: y + name.height / 2,
  };
}

/** How far from the middle of a shape its name begins. */
export function reachOf(size: number, side: Side): number {
  const [across, down] = WAYS[side];
  return across !== 0 && down !== 0 ? (size / 2) * CORNER + 1 : size / 2 + GAP;
}

/** How many lines run through a box. */
export function crossings(box: Frame, lines: readonly Line[]): number {
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
