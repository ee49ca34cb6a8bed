import type { Drawn } from '../kit/kind-shapes.ts';
import { LINES, type Line, lineOf, widthOf } from '../kit/link-look.ts';

/** An entity where it stands. Plain: the map knows nothing of where it was read. */
export interface MapPlace extends Drawn {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Where the position comes from, in words: « au centre de la commune d’Arras ». */
  readonly basis: string;
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

export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly MapLink[];
  readonly width: number;
  readonly line: Line;
}

/**
 * Links as they can be told apart on the map: one tie for all those between two stacks, as wide as its deepest link and
 * as firm as its firmest. Links within one stack have no length: they are read in the list.
 */
export function tiesBetween(links: readonly MapLink[], stackOf: ReadonlyMap<string, string>): Tie[] {
  const between = new Map<string, MapLink[]>();
  for (const link of links) {
    const from = stackOf.get(link.from);
    const to = stackOf.get(link.to);
    if (from === undefined || to === undefined || from === to) continue;
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
      width: Math.max(...joined.map(({ depth }) => widthOf(depth))),
      line: LINES.find((line) => lines.includes(line)) ?? 'solid',
    };
  });
}

/** Share of its length by which a tie bends, so that it is not taken for a boundary. */
const BEND = 0.12;

/** A slight arc from one point to another, always bent to the same side. */
export function arcOf(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  const middle = { x: (a.x + b.x) / 2 + (b.y - a.y) * BEND, y: (a.y + b.y) / 2 - (b.x - a.x) * BEND };
  return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${middle.x.toFixed(1)} ${middle.y.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
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
