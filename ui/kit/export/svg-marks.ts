import { type Drawn, shapePaths } from '../kind-shapes.ts';
import { dashesOf, type Line } from '../link-look.ts';
import type { Palette } from '../palette.ts';

/** Text as it stands in an XML document: a name never becomes markup, and a character XML forbids is left out. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
  );
}

/** A number as it is written in a drawing. */
export const round = (value: number) => Math.round(value * 100) / 100;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The shape of a kind, centred on a point. */
export function kindMark(drawn: Drawn, { x, y }: Point, size: number, palette: Palette): string {
  const corner = `${round(x - size / 2)} ${round(y - size / 2)}`;
  return `<g transform="translate(${corner}) scale(${round(size / 32)})">${shapePaths(drawn, palette.ink)}</g>`;
}

/** A link as it is drawn: `turns` are the points its curve is drawn to, one after the other; none when it is straight. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
  readonly turns: readonly Point[];
  readonly width: number;
  readonly line: Line;
  readonly arrow: boolean;
  readonly path: boolean;
}

export function strokeMark({ from, to, turns, width, line, arrow, path }: Stroke, palette: Palette): string {
  const colour = path ? palette.accent : palette.line;
  const way = `M${round(from.x)} ${round(from.y)}${turns.length === 0 ? `L${round(to.x)} ${round(to.y)}` : curveThrough(turns, to)}`;
  const dashes = dashesOf(line, width);
  const dash = dashes ? ` stroke-dasharray="${dashes}"` : '';
  const drawn = `<path d="${way}" fill="none" stroke="${colour}" stroke-width="${path ? 3.5 : width}"${dash}/>`;
  if (!arrow) return drawn;
  const last = turns.at(-1) ?? from;
  const angle = (Math.atan2(to.y - last.y, to.x - last.x) * 180) / Math.PI;
  return `${drawn}<path d="M0 0L-8 -3.6L-8 3.6Z" fill="${colour}" transform="translate(${round(to.x)} ${round(to.y)}) rotate(${round(angle)})"/>`;
}

/** Curves that follow each other without an angle: two meet half way between the points they are drawn to. */
function curveThrough(turns: readonly Point[], to: Point): string {
  return turns
    .map((turn, index) => {
      const next = turns[index + 1];
      const end = next ? { x: (turn.x + next.x) / 2, y: (turn.y + next.y) / 2 } : to;
      return `Q${round(turn.x)} ${round(turn.y)} ${round(end.x)} ${round(end.y)}`;
    })
    .join('');
}

/** The number of links of a tie, on a disc. */
export function numberMark(total: number, { x, y }: Point, palette: Palette): string {
  const disc = `<circle cx="${round(x)}" cy="${round(y)}" r="${total > 1 ? 10.5 : 4}" fill="${palette.paper}" stroke="${palette.muted}" stroke-width="1.2"/>`;
  if (total < 2) return disc;
  return `${disc}<text x="${round(x)}" y="${round(y + 4)}" font-size="11.5" font-weight="650" text-anchor="middle">${total}</text>`;
}

/** How many stand at a point. */
export function pileMark(total: number, { x: left, y: top }: Point, palette: Palette): string {
  const half = total > 9 ? 11 : 8;
  return `<rect x="${round(left - half)}" y="${round(top - 8)}" width="${2 * half}" height="16" rx="8" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="1.5"/><text x="${round(left)}" y="${round(top + 4)}" font-size="11" font-weight="650" text-anchor="middle" fill="${palette.paper}">${total}</text>`;
}
