/** Names of the columns, bands and regions behind the entities: whole, on as many lines as it takes. */
import { linesOf, type Measure } from '../kit/label-lines.ts';
import { measureOf } from './pen.ts';

/** Their type and the room around them, in pixels of the screen whatever the zoom. */
export const TITLE = { size: 12.5, weight: 600, line: 15.5, above: 6, below: 3, aside: 10 };
/** Share of its size that a title keeps at least where its box is seen from farther than it was made for. */
const SMALLEST = 0.64;
const STEPS = 6;

const measure: Measure = (text) => measureOf(TITLE)(text);

/** Long words may be parted after a hyphen: « Montigny-en-Gohelle ». */
const PART = '-\u200b';
const parted = (title: string) => title.replace(/-(?=\S{2})/g, `${PART} `);
const whole = (line: string) => line.replaceAll(`${PART} `, '-').replaceAll(PART, '-');

/** Widths of the words of a title: what a layout needs to know of it, where there is no pen. */
export function wordWidths(title: string): readonly number[] {
  return parted(title)
    .split(/ +/)
    .filter(Boolean)
    .map((word) => measure(word));
}

/** Width of a space of this type. */
const SPACE = 3.6;

/** How many lines words of these widths take. */
export function linesTaken(words: readonly number[], width: number): number {
  let lines = 1;
  let along = 0;
  for (const word of words) {
    if (along > 0 && along + SPACE + word > width) {
      lines++;
      along = word;
    } else along += (along > 0 ? SPACE : 0) + word;
  }
  return lines;
}

/** Height that this many lines of title take, with the room around them. */
export const titleHeight = (lines: number) => TITLE.above + lines * TITLE.line + TITLE.below;

/** A title as it is written: its lines, and the share of its type they are written in. */
export interface WrittenTitle {
  readonly lines: readonly string[];
  readonly share: number;
}

/**
 * A title in lines no wider than its box, at most as many as it has room for: smaller where it takes more, and only then cut, its
 * count kept.
 */
export function titleIn(title: string, width: number, height: number): WrittenTitle {
  for (let step = 0; ; step++) {
    const share = 1 - ((1 - SMALLEST) * step) / STEPS;
    const room = width / share - 2 * TITLE.aside;
    const most = Math.max(1, Math.round((height / share - TITLE.above - TITLE.below) / TITLE.line));
    const lines = linesOf(parted(title), measure, room, Number.POSITIVE_INFINITY).map(whole);
    if (lines.length <= most && lines.every((line) => measure(line) <= room)) return { lines, share };
    if (step < STEPS) continue;
    const kept = [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
    return { lines: kept.filter(Boolean).map((line) => cutTo(line, room)), share };
  }
}

function cutTo(line: string, room: number): string {
  if (measure(line) <= room) return line;
  const count = line.match(/ \(\d+\)$/)?.[0] ?? '';
  let kept = line.slice(0, line.length - count.length);
  while (kept.length > 1 && measure(`${kept}…${count}`) > room) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…${count}`;
}
