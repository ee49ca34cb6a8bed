import { linesOf } from '../kit/label-lines.ts';
import type { Box } from './projection.ts';

const TYPE = { size: 12.5, line: 15, width: 150, most: 2 };
const GAP = 4;
const SANS = '"Inter Variable", system-ui, sans-serif';

export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly name: string;
  /** Named whatever it covers: what is chosen. */
  readonly must: boolean;
}

export interface WrittenName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
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

/**
 * Where each name is written so that it covers no shape and no other name, taken in the order given; a name that finds no
 * room on any side is not written: it is read on the point itself and in the list.
 */
export function namesWritten(items: readonly Named[], frame: Box, kept: readonly Box[]): WrittenName[] {
  const taken: (Box & { of?: string })[] = [
    ...kept,
    ...items.map(({ id, x, y, size }) => ({
      of: id,
      left: x - size / 2,
      top: y - size / 2,
      width: size,
      height: size,
    })),
  ];
  const written: WrittenName[] = [];
  for (const item of [...items].sort((a, b) => Number(b.must) - Number(a.must))) {
    const lines = linesOf(item.name, measured, TYPE.width, TYPE.most);
    const width = Math.max(...lines.map(measured), 0);
    const choices = sidesOf(item, width, lines.length * TYPE.line);
    const chosen =
      choices.find(
        ({ box }) =>
          within(box, frame) && !taken.some((other) => other.of !== item.id && overlap(box, other)),
      ) ?? (item.must ? choices.find(({ box }) => within(box, frame)) : undefined);
    if (!chosen) continue;
    taken.push(chosen.box);
    const { left, top } = chosen.box;
    const x = { start: left, middle: left + width / 2, end: left + width }[chosen.anchor];
    written.push({ id: item.id, lines, x, y: top + TYPE.size, anchor: chosen.anchor });
  }
  return written;
}

function sidesOf({ x, y, size }: Named, width: number, height: number) {
  const reach = size / 2 + GAP;
  const side = (left: number, top: number, anchor: WrittenName['anchor']) => ({
    box: { left, top, width, height },
    anchor,
  });
  return [
    side(x + reach, y - height / 2, 'start'),
    side(x - reach - width, y - height / 2, 'end'),
    side(x - width / 2, y + reach, 'middle'),
    side(x - width / 2, y - reach - height, 'middle'),
  ];
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
