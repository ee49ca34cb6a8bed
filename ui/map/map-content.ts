import type { Drawn } from '../kit/kind-shapes.ts';
import { LINES, type Line, lineOf, widthOf } from '../kit/link-look.ts';
import { shortName } from '../kit/short-name.ts';

/** An entity where it stands. Plain: the map knows nothing of where it was read. */
export interface MapPlace extends Drawn {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Where the position comes from, in words: « au centre de la commune d’Arras ». */
  readonly basis: string;
  /** Name of the territory it stands in, or its own. */
  readonly where: string;
}

export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly certainty: string;
  readonly depth?: string | null | undefined;
  readonly announced: boolean;
}

/** A place in pixels; `weight` decides who is seen first where there is no room for all. */
export interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Places that stand, at this zoom, where only one shape can be seen. */
export interface Stack<P extends Point> {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Heaviest first; it gives the stack its place and its shape. */
  readonly members: readonly P[];
}

/** Points closer than `reach` pixels to a heavier one join its stack. The same points always stack the same way. */
export function stacked<P extends Point>(points: readonly P[], reach: number): Stack<P>[] {
  const stacks: { id: string; x: number; y: number; members: P[] }[] = [];
  for (const point of [...points].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const near = stacks.find(({ x, y }) => Math.hypot(x - point.x, y - point.y) < reach);
    if (near) near.members.push(point);
    else stacks.push({ id: point.id, x: point.x, y: point.y, members: [point] });
  }
  return stacks;
}

export interface MapTie {
  readonly id: string;
  readonly from: string;
  /** The same as `from` for what joins members of one stack. */
  readonly to: string;
  readonly links: readonly MapLink[];
  readonly width: number;
  readonly line: Line;
}

/** How something is drawn beside what is chosen or lit: brighter, as usual, or faded. */
export type Look = 'lit' | 'plain' | 'faint';

/** Whether a tie is the one chosen: all its links are. */
export const isChosen = ({ links }: Pick<MapTie, 'links'>, chosen: ReadonlySet<string>): boolean =>
  chosen.size > 0 && links.every(({ id }) => chosen.has(id));

export function tieLook(
  tie: Pick<MapTie, 'links'>,
  lit: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
): Look {
  if (isChosen(tie, chosen)) return 'lit';
  if (lit.size === 0) return 'plain';
  return tie.links.some((link) => lit.has(link.from) && lit.has(link.to)) ? 'lit' : 'faint';
}

/** A stack is faded when something is lit, and nothing of it. */
export const isFaint = (
  stack: { readonly members: readonly { readonly id: string }[] } | undefined,
  lit: ReadonlySet<string>,
): boolean => lit.size > 0 && !stack?.members.some(({ id }) => lit.has(id));

/** Pixels of a tie that stands for so many links; a loop is too small to be wide. */
const widthOfMany = (total: number, loop: boolean) => (loop ? 2 : Math.min(1.5 + 1.3 * Math.log2(total), 8));

/**
 * Links as they can be told apart on the map: one tie for all those between two stacks, as firm as its firmest. As wide as its
 * deepest link, and links within one stack have then no length; or, `counted`, as wide as they are many, with a tie of the
 * stack to itself for those within it.
 */
export function tiesBetween(
  links: readonly MapLink[],
  stackOf: ReadonlyMap<string, string>,
  counted = false,
): MapTie[] {
  const between = new Map<string, MapLink[]>();
  for (const link of links) {
    const from = stackOf.get(link.from);
    const to = stackOf.get(link.to);
    if (from === undefined || to === undefined || (from === to && !counted)) continue;
    const key = JSON.stringify([from, to].sort());
    between.set(key, [...(between.get(key) ?? []), link]);
  }
  return [...between].map(([key, joined]) => {
    const [from, to] = JSON.parse(key) as [string, string];
    const lines = joined.map(lineOf);
    return {
      id: key,
      from,
      to,
      links: joined,
      width: counted
        ? widthOfMany(joined.length, from === to)
        : Math.max(...joined.map(({ depth }) => widthOf(depth))),
      line: LINES.find((line) => lines.includes(line)) ?? 'solid',
    };
  });
}

/** Share of its length by which a tie bends, so that it is not taken for a boundary. */
const BEND = 0.12;

/** Of a tie of a stack to itself: a loop at a corner of it. */
const LOOP = { away: 15, radius: 10 };
/** Above on the left first: the number of a pile is below on the right. */
const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
] as const;

/** Where the number of a loop may stand: at its far end, at one corner of the stack or another. */
export function loopEnds({ x, y }: { x: number; y: number }): { x: number; y: number }[] {
  const away = LOOP.away + LOOP.radius * 0.7;
  return CORNERS.map(([east, south]) => ({ x: x + east * away, y: y + south * away }));
}

/** The loop of a stack, towards where its number stands. */
export function loopOf({ x, y }: { x: number; y: number }, end: { x: number; y: number }): string {
  const r = LOOP.radius;
  const [middle, top] = [x + Math.sign(end.x - x) * LOOP.away, y + Math.sign(end.y - y) * LOOP.away];
  return `M${(middle - r).toFixed(1)} ${top.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/** A point of the arc that `arcOf` draws, by the share of it that is run. */
export function alongArc(from: { x: number; y: number }, to: { x: number; y: number }, share: number) {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  const bend = bendOf(a, b);
  const rest = 1 - share;
  const at = (axis: 'x' | 'y') =>
    rest * rest * a[axis] + 2 * rest * share * bend[axis] + share * share * b[axis];
  return { x: at('x'), y: at('y') };
}

function bendOf(a: { x: number; y: number }, b: { x: number; y: number }) {
  return { x: (a.x + b.x) / 2 + (b.y - a.y) * BEND, y: (a.y + b.y) / 2 - (b.x - a.x) * BEND };
}

/** A slight arc from one point to another, always bent to the same side. */
export function arcOf(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  const middle = bendOf(a, b);
  return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${middle.x.toFixed(1)} ${middle.y.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
}

/**
 * Where the ends of these links stand, a short name for each point of the earth: a commune and the grouping it is the centre
 * of are one, named as most of the links name it.
 */
export function whereOf(links: readonly MapLink[], placeOf: ReadonlyMap<string, MapPlace>): string[] {
  const ends = links.flatMap(({ from, to }) => [placeOf.get(from) ?? [], placeOf.get(to) ?? []].flat());
  const spots = Map.groupBy(ends, ({ lat, lon }) => `${lat} ${lon}`);
  const names = [...spots.values()].map((own) => {
    const totals = Map.groupBy(own, ({ where }) => where);
    const [[most = ''] = []] = [...totals].sort(([, a], [, b]) => b.length - a.length);
    return shortName({ kind: 'Collectivity', name: most });
  });
  return [...new Set(names)];
}

/** The point of the earth where each entity stands. */
export const spotsOf = (places: readonly MapPlace[]): ReadonlyMap<string, string> =>
  new Map(places.map(({ id, lat, lon }) => [id, `${lat} ${lon}`]));

/**
 * Ties between the places themselves, whatever the zoom: what a list says of the same links, the most tied first. Points that bear
 * the same names, as a grouping and its communes may, are one line.
 */
export function tiesOfPlaces(places: readonly MapPlace[], links: readonly MapLink[]): MapTie[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const namesOf = (tie: MapTie) =>
    JSON.stringify([tie.from === tie.to, ...whereOf(tie.links, placeOf).toSorted()]);
  const alike = Map.groupBy(tiesBetween(links, spotsOf(places), true), namesOf);
  return [...alike.values()]
    .flatMap(([first, ...others]) =>
      first ? { ...first, links: [first, ...others].flatMap((tie) => tie.links) } : [],
    )
    .sort((a, b) => b.links.length - a.links.length);
}

/** Members fanned out around a point: past that many a list is clearer. */
export const FANNED_MOST = 16;

/** A stack whose members stand around it. */
export interface Fan<P extends Point> {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly members: readonly P[];
}

/** Pixels kept free around what is fanned out. */
const AIR_OF_FAN = 32;

/** A point moved straight away from what is fanned out, just beyond it; as it is when it stands clear. */
export function clearOfFan<P extends { readonly x: number; readonly y: number }>(
  point: P,
  { centre, radius }: Fan<Point>,
): P {
  const [dx, dy] = [point.x - centre.x, point.y - centre.y];
  const away = Math.hypot(dx, dy) || 1;
  const reach = radius + AIR_OF_FAN;
  return away < reach
    ? { ...point, x: centre.x + (dx * reach) / away, y: centre.y + (dy * reach) / away }
    : point;
}

/** Where the members of a stack stand once fanned out around it, within the frame. */
export function fannedOut<P extends Point>(
  { x, y, members }: Stack<P>,
  size: { readonly width: number; readonly height: number },
): Fan<P> {
  const radius = Math.max(44, (members.length * 40) / (2 * Math.PI));
  const within = (at: number, length: number) =>
    Math.min(Math.max(at, radius + 24), Math.max(length - radius - 24, radius + 24));
  const centre = { x: within(x, size.width), y: within(y, size.height) };
  return {
    centre,
    radius,
    members: members.map((member, rank) => {
      const angle = (2 * Math.PI * rank) / members.length - Math.PI / 2;
      return { ...member, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    }),
  };
}

/** The stack reached from another by an arrow key: the nearest on that side, straight ahead before aside; `null` when none is. */
export function nextTowards(
  stacks: readonly { id: string; x: number; y: number }[],
  from: { id: string; x: number; y: number },
  way: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown',
): string | null {
  const across = way === 'ArrowLeft' || way === 'ArrowRight';
  const sign = way === 'ArrowRight' || way === 'ArrowDown' ? 1 : -1;
  let best: { id: string; cost: number } | null = null;
  for (const stack of stacks) {
    const ahead = sign * (across ? stack.x - from.x : stack.y - from.y);
    const aside = Math.abs(across ? stack.y - from.y : stack.x - from.x);
    if (stack.id === from.id || ahead <= 0) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { id: stack.id, cost };
  }
  return best?.id ?? null;
}
