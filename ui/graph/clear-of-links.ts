/** Links that would pass behind an entity they do not touch: one would read a tie where there is none. Pure. */
import type { Point } from './boxes.ts';
import type { Placed } from './naming.ts';

/** Two ends of a link; one of the administrative frame holds its ends near without being a line. */
export interface LinkEnds {
  readonly from: string;
  readonly to: string;
  readonly frame?: boolean;
  /** A theme runs through groups: it brings nobody together. */
  readonly loose?: boolean;
}

interface Moving {
  x: number;
  y: number;
  readonly item: Placed;
}

/** Room between a link and an entity it is not tied to. */
const CLEAR = 7;
/** Beyond this many pairs of a link and an entity, a drawing is read by its crowds: nobody follows one link. */
const MOST_LOOKS = 40_000;
/** Part of the way that is made in one round: pushed all at once, entities would jump from one link to the next. */
const STEP = 0.6;

/** One line for each pair of ends; links of the frame are not drawn as lines. */
export function linesAmong(links: readonly LinkEnds[]): readonly LinkEnds[] {
  const drawn = links.filter(({ frame }) => !frame);
  return [...new Map(drawn.map((link) => [[link.from, link.to].sort().join(' '), link])).values()];
}

/** Moves aside the entities that a line passes behind; says whether any moved. */
export function clearOfLinks(spots: readonly Moving[], links: readonly LinkEnds[]): boolean {
  let moved = false;
  for (const { spot, away, short } of passed(spots, links)) {
    if (spot.item.fixed) continue;
    spot.x += away.x * short * STEP;
    spot.y += away.y * short * STEP;
    moved = true;
  }
  return moved;
}

function* passed(
  spots: readonly Moving[],
  links: readonly LinkEnds[],
): Iterable<{ spot: Moving; away: Point; short: number }> {
  if (links.length * spots.length > MOST_LOOKS) return;
  const at = new Map(spots.map((spot) => [spot.item.id, spot]));
  for (const { from, to } of links) {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b || a === b) continue;
    for (const spot of spots) {
      if (spot === a || spot === b) continue;
      const { x, y } = nearestOn(a, b, spot);
      const [dx, dy] = [spot.x - x, spot.y - y];
      const far = Math.hypot(dx, dy);
      const short = spot.item.size / 2 + CLEAR - far;
      if (short <= 0) continue;
      yield { spot, short, away: far > 0.01 ? { x: dx / far, y: dy / far } : aside(a, b) };
    }
  }
}

/** The point of a segment nearest to another. */
function nearestOn(a: Point, b: Point, point: Point): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const share = Math.min(Math.max(along, 0), 1);
  return { x: a.x + share * dx, y: a.y + share * dy };
}

/** At right angles to a segment. */
function aside(a: Point, b: Point): Point {
  const length = Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1);
  return { x: (a.y - b.y) / length, y: (b.x - a.x) / length };
}

/** How many times two links that share no end cross; links of the frame are not drawn as lines. */
export function crossingsAmong(links: readonly LinkEnds[], places: ReadonlyMap<string, Point>): number {
  const drawn = links.filter(({ frame }) => !frame);
  let crossings = 0;
  for (const [index, one] of drawn.entries()) {
    const [a, b] = [places.get(one.from), places.get(one.to)];
    if (!a || !b) continue;
    for (const other of drawn.slice(index + 1)) {
      if ([one.from, one.to].some((id) => id === other.from || id === other.to)) continue;
      const [c, d] = [places.get(other.from), places.get(other.to)];
      if (c && d && turns(a, b, c) !== turns(a, b, d) && turns(c, d, a) !== turns(c, d, b)) crossings++;
    }
  }
  return crossings;
}

const turns = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
