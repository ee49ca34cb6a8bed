import { linesOf } from '../kit/label-lines.ts';
import type { Box } from './projection.ts';

const TYPE = { size: 12.5, line: 15, width: 150, most: 2, first: 3, whole: 6 };
/** Pixels of a line, and lines, of a name that matters where its usual shape finds no room: a column beside its point. */
const COLUMN = { width: 92, most: 4 };
const GAP = 4;
const SANS = '"Inter Variable", system-ui, sans-serif';

export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly name: string;
  /** Side of what its name keeps clear of, where more than its shape: the number of a pile. */
  readonly clear?: number;
  /** Named whatever it covers: what is chosen. */
  readonly must: boolean;
  /** What the map is about: its name may take a line more. */
  readonly first?: boolean;
  /** On as many lines as its name takes. */
  readonly whole?: boolean;
}

export interface WrittenName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Room it takes. */
  readonly box: Box;
}

export const LINE_HEIGHT = TYPE.line;

let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a text on the screen; without a screen an average letter stands for all. */
function measured(text: string): number {
  if (pen === undefined) pen = globalThis.document?.createElement('canvas').getContext('2d') ?? null;
  if (!pen) return text.length * TYPE.size * 0.54;
  pen.font = `500 ${TYPE.size}px ${SANS}`;
  return pen.measureText(text).width;
}

/** Room that is taken; what is a part of a shape does not keep its own name away. */
type Kept = Box & { readonly of?: string };

/**
 * Where each name is written so that it covers no shape and no other name, taken in the order given; a name that finds no
 * room on any side is not written: it is read on the point itself and in the list.
 */
export function namesWritten(items: readonly Named[], frame: Box, kept: readonly Kept[]): WrittenName[] {
  const taken: Kept[] = [...kept, ...items.map((item) => ({ of: item.id, ...boxOf(item) }))];
  const written: WrittenName[] = [];
  for (const item of [...items].sort((a, b) => Number(b.must) - Number(a.must))) {
    const most = item.whole ? TYPE.whole : item.first ? TYPE.first : TYPE.most;
    const choices = [{ width: TYPE.width, most }, ...(item.first ? [COLUMN] : [])].flatMap((type) => {
      const lines = linesOf(item.name, measured, type.width, type.most);
      const width = Math.max(...lines.map(measured), 0);
      const at = { ...item, size: item.clear ?? item.size };
      return sidesOf(at, width, lines.length * TYPE.line).map((side) => ({ ...side, lines, width }));
    });
    const chosen =
      choices.find(
        ({ box }) =>
          within(box, frame) && !taken.some((other) => other.of !== item.id && overlap(box, other)),
      ) ?? (item.must ? choices.find(({ box }) => within(box, frame)) : undefined);
    if (!chosen) continue;
    const { lines, width } = chosen;
    taken.push(chosen.box);
    const { left, top } = chosen.box;
    const x = { start: left, middle: left + width / 2, end: left + width }[chosen.anchor];
    written.push({ id: item.id, lines, x, y: top + TYPE.size, anchor: chosen.anchor, box: chosen.box });
  }
  return written;
}

/** A town and its name; `at` is where its dot stands. */
export interface WrittenTown extends WrittenName {
  readonly at: { readonly x: number; readonly y: number };
}

export const TOWN_DOT = 3.6;
const TOWN = { line: 14, base: 11, letter: 0.92 };
/** Pixels between two towns, and square pixels of map for one: they say where one is, they are not what is shown. */
const APART = 74;
const ROOM = 30_000;

/**
 * Towns written where they cover nothing that is drawn, and where nothing covers them: in the order given, few, and far
 * from each other. A town whose dot stands under a shape is left out.
 */
export function townsWritten(
  towns: readonly { readonly name: string; readonly x: number; readonly y: number }[],
  frame: Box,
  drawn: readonly Box[],
): WrittenTown[] {
  const most = Math.max(3, Math.round((frame.width * frame.height) / ROOM));
  const taken = [...drawn];
  const written: WrittenTown[] = [];
  for (const { name, x, y } of towns) {
    if (written.length === most) break;
    const dot = { left: x - TOWN_DOT, top: y - TOWN_DOT, width: 2 * TOWN_DOT, height: 2 * TOWN_DOT };
    if (!within(dot, frame) || taken.some((other) => overlap(dot, other))) continue;
    if (written.some(({ at }) => Math.hypot(at.x - x, at.y - y) < APART)) continue;
    const width = measured(name) * TOWN.letter;
    const id = `${name} ${Math.round(x)} ${Math.round(y)}`;
    const side = sidesOf({ x, y, size: TOWN_DOT }, width, TOWN.line).find(
      ({ box }) => within(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    if (!side) continue;
    taken.push(dot, side.box);
    const { left, top } = side.box;
    const start = { start: left, middle: left + width / 2, end: left + width }[side.anchor];
    written.push({ id, at: { x, y }, lines: [name], x: start, y: top + TOWN.base, ...side });
  }
  return written;
}

function sidesOf({ x, y, size }: Pick<Named, 'x' | 'y' | 'size'>, width: number, height: number) {
  const reach = size / 2 + GAP;
  const side = (left: number, top: number, anchor: WrittenName['anchor']) => ({
    box: { left, top, width, height },
    anchor,
  });
  const corner = reach * 0.72;
  return [
    side(x + reach, y - height / 2, 'start'),
    side(x - reach - width, y - height / 2, 'end'),
    side(x - width / 2, y + reach, 'middle'),
    side(x - width / 2, y - reach - height, 'middle'),
    side(x + corner, y - corner - height, 'start'),
    side(x + corner, y + corner, 'start'),
    side(x - corner - width, y - corner - height, 'end'),
    side(x - corner - width, y + corner, 'end'),
  ];
}

/** Room a shape takes. */
export function boxOf({ x, y, size }: Pick<Named, 'x' | 'y' | 'size'>): Box {
  return { left: x - size / 2, top: y - size / 2, width: size, height: size };
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height
  );
}

/** Whether two rooms have something in common. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
