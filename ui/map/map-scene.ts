import {
  alongArc,
  clearOfFan,
  FANNED_MOST,
  type Fan,
  fannedOut,
  isChosen,
  loopEnds,
  type MapLink,
  type MapPlace,
  type MapTie,
  type Stack,
  stacked,
  tiesBetween,
} from './map-content.ts';
import {
  boxOf,
  type Named,
  namesWritten,
  overlap,
  townsWritten,
  type WrittenName,
  type WrittenTown,
} from './names.ts';
import { TOWNS } from './outlines.ts';
import { type Box, type Pane, placeIn } from './projection.ts';
import type { Zoom } from './zoom.ts';

interface PlacePoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly place: MapPlace;
}

export type PlaceStack = Stack<PlacePoint>;

/** A tie as it is drawn; `badge` is where its number stands, absent where it finds no room or beyond the edges of the frame. */
export interface DrawnTie extends MapTie {
  readonly badge: { readonly x: number; readonly y: number } | null;
}

/** All that is drawn at a zoom, in pixels of the frame. */
export interface Scene {
  readonly stacks: readonly PlaceStack[];
  readonly ties: readonly DrawnTie[];
  /** Where the number of each pile stands; one that finds no room has none. */
  readonly piles: ReadonlyMap<string, Spot>;
  /** Ties and piles of the frame whose number finds no room at this zoom. */
  readonly unnumbered: number;
  readonly names: readonly WrittenName[];
  /** Towns one finds one's way by, under all the rest. */
  readonly towns: readonly WrittenTown[];
  readonly stackOf: ReadonlyMap<string, string>;
  /** Spots of a stack that is fanned out, and where its members come from. */
  readonly fan: Fan<PlacePoint> | null;
  /** Places no part of the map can hold: overseas ones while the mainland alone is shown, or places abroad. */
  readonly offMap: readonly MapPlace[];
  /** Places that stand beyond the edges of the frame at this zoom. */
  readonly outside: readonly PlacePoint[];
}

/** Two shapes closer than this cannot be told apart. */
const REACH = 22;
/** Of the number of a pile: its half width, and from the middle of its corner of the shape. */
const PILE = { half: 11, out: 1 };

/** Of the number of a tie. */
const NUMBER = 21;
/** Of the dot of a tie of one link, which needs no number. */
const DOT = 9;
/** Between the middles of two numbers: a finger reaches one and not the other. */
const APART = 25;
/** Where along its arc a number may stand, the middle first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

const isPole = ({ members: [first] }: PlaceStack) => first?.place.kind === 'Pole';

/** Side of the shape of a stack: poles first, since they are what the map is about. */
export const sizeOf = (stack: PlaceStack): number => (isPole(stack) ? 26 : 18);

/** What is chosen comes before the poles, and these before the rest, the most tied first. */
function weightOf(place: MapPlace, degree: number, selection: string | null): number {
  return degree + (place.kind === 'Pole' ? 1_000 : 0) + (place.id === selection ? 1_000_000 : 0);
}

export function sceneOf(asked: {
  readonly places: readonly MapPlace[];
  readonly links: readonly MapLink[];
  readonly panes: readonly Pane[];
  readonly zoom: Zoom;
  readonly size: { readonly width: number; readonly height: number };
  readonly selection: string | null;
  readonly nameOf: (stack: PlaceStack) => string;
  /** Named with its whole name, on as many lines as it takes: what has the focus. */
  readonly focused?: string | null | undefined;
  /** The stack whose members stand around it, to be seen one by one. */
  readonly fanned?: string | null | undefined;
  /** Links of the tie that is chosen: its number is seen whatever it covers. */
  readonly chosen?: ReadonlySet<string> | undefined;
  /** Ties bear the number of their links. */
  readonly counted?: boolean | undefined;
  /** Where no name is written: what stands over the map. */
  readonly kept: readonly Box[];
}): Scene {
  const { places, links, panes, zoom, size, selection } = asked;
  const degrees = new Map<string, number>();
  for (const id of links.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const offMap: MapPlace[] = [];
  const points: PlacePoint[] = [];
  for (const place of places) {
    const spot = placeIn(panes, place.lon, place.lat);
    if (!spot) {
      offMap.push(place);
      continue;
    }
    const { x, y } = spot.pane.inset ? spot : { x: spot.x * zoom.k + zoom.x, y: spot.y * zoom.k + zoom.y };
    const weight = weightOf(place, degrees.get(place.id) ?? 0, selection);
    points.push({ id: place.id, x, y, weight, place });
  }
  const inFrame = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  const holdsNumber = ({ x, y }: { x: number; y: number }) =>
    [-NUMBER / 2, NUMBER / 2].every((by) => inFrame({ x: x + by, y: y + by }));
  const piled = stacked(points, REACH);
  const wide = piled.find(({ id, members }) => id === asked.fanned && members.length <= FANNED_MOST);
  const fan = wide ? fannedOut(wide, size) : null;
  const stacks: PlaceStack[] = piled.flatMap((stack) =>
    fan && stack === wide
      ? fan.members.map((member) => ({ id: member.id, x: member.x, y: member.y, members: [member] }))
      : [fan ? clearOfFan(stack, fan) : stack],
  );
  const stackOf = new Map(
    stacks.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)),
  );
  const seen = stacks.filter(inFrame);
  const { piles, crowded } = pilesNumbered(seen, asked.kept, holdsNumber);
  const named: Named[] = seen.map((stack) => ({
    id: stack.id,
    x: stack.x,
    y: stack.y,
    size: sizeOf(stack),
    clear: sizeOf(stack) + (piles.has(stack.id) ? 2 * PILE.half : 0),
    first: isPole(stack),
    name: asked.nameOf(stack),
    must: stack.id === asked.focused || (selection !== null && stackOf.get(selection) === stack.id),
    whole: stack.id === asked.focused,
  }));
  const frame = { left: 4, top: 4, width: size.width - 8, height: size.height - 8 };
  const fixed = [...panes.filter(({ inset }) => inset).map(({ box }) => box), ...asked.kept];
  const corners = [...piles].map(([of, spot]) => ({ of, ...boxOf({ ...spot, size: 2 * PILE.half }) }));
  const shapes = (of: readonly Named[]) => of.map(boxOf);
  // What the map is about is named before its ties are numbered, and all the rest after.
  const isFirst = (item: Named) => item.must || item.first === true;
  const [firsts, others] = [named.filter(isFirst), named.filter((item) => !isFirst(item))];
  const firstNames = namesWritten(firsts, frame, [...fixed, ...corners, ...shapes(others)]);
  const written = firstNames.map(({ box }) => box);
  const { ties, unnumbered } = numbered(tiesBetween(links, stackOf, asked.counted), {
    stacks,
    shapes: seen.flatMap((stack) => roomOf(stack, piles.get(stack.id))),
    kept: asked.counted ? [...fixed, ...written] : [],
    inFrame: holdsNumber,
    rankOf: (tie) =>
      isChosen(tie, asked.chosen ?? new Set())
        ? Number.POSITIVE_INFINITY
        : tie.links.length + (touches(tie, selection) ? 1_000 : 0),
  });
  const numbers = asked.counted
    ? ties.flatMap(({ badge, ...tie }) => (badge ? [boxOf({ ...badge, size: numberSize(tie) })] : []))
    : [];
  const kept = [...fixed, ...corners, ...written, ...numbers];
  const names = [...firstNames, ...namesWritten(others, frame, [...kept, ...shapes(firsts)])];
  const drawn = [...kept, ...named.map(boxOf), ...names.map(({ box }) => box)];
  return {
    stacks,
    ties,
    piles,
    unnumbered: unnumbered + crowded,
    names,
    towns: townsWritten(townsAt(panes, zoom), frame, drawn),
    stackOf,
    fan,
    offMap,
    outside: points.filter((point) => !inFrame(point)),
  };
}

const numberSize = ({ links }: MapTie) => (links.length > 1 ? NUMBER : DOT);

const touches = ({ links }: MapTie, selection: string | null) =>
  selection !== null && links.some(({ from, to }) => from === selection || to === selection);

/**
 * Each tie with the place of its number, by the law of names: along its arc where it covers no shape, nothing that is kept
 * and no other number, those that count most first; one that finds no room waits for a closer look.
 */
function numbered(
  ties: readonly MapTie[],
  {
    stacks,
    shapes,
    kept,
    inFrame,
    rankOf,
  }: {
    readonly stacks: readonly PlaceStack[];
    readonly shapes: readonly Room[];
    readonly kept: readonly Box[];
    readonly inFrame: (at: Spot) => boolean;
    readonly rankOf: (tie: MapTie) => number;
  },
): { ties: DrawnTie[]; unnumbered: number } {
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));
  const numbers: Spot[] = [];
  const badges = new Map<string, Spot>();
  let unnumbered = 0;
  for (const tie of ties.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    if (!from || !to) continue;
    const ends = from === to ? loopEnds(from) : ALONG.map((share) => alongArc(from, to, share));
    const spots = ends.filter(inFrame);
    const half = numberSize(tie) / 2;
    const free = spots.find(
      (spot) =>
        shapes.every(({ x, y, room }) => apart({ x, y }, spot) > room + half) &&
        numbers.every(({ x, y }) => apart({ x, y }, spot) >= APART) &&
        !kept.some((box) => overlap(box, boxOf({ ...spot, size: 2 * half }))),
    );
    const spot = free ?? (rankOf(tie) === Number.POSITIVE_INFINITY ? spots[0] : undefined);
    if (spot) {
      numbers.push(spot);
      badges.set(tie.id, spot);
    } else if (spots.length > 0) unnumbered++;
  }
  return { ties: ties.map((tie) => ({ ...tie, badge: badges.get(tie.id) ?? null })), unnumbered };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Room extends Spot {
  readonly room: number;
}

/** What a stack covers: its shape, and its number when it is a pile that has one. */
function roomOf(stack: PlaceStack, number: Spot | undefined): Room[] {
  const { x, y } = stack;
  return [{ x, y, room: sizeOf(stack) / 2 }, ...(number ? [{ ...number, room: PILE.half }] : [])];
}

/** Corners of a shape where the number of a pile may stand, the usual one first. */
const PILE_CORNERS = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** The number of each pile at a corner of its shape, the largest first, where it covers no other shape and no other number. */
function pilesNumbered(
  seen: readonly PlaceStack[],
  kept: readonly Box[],
  inFrame: (at: Spot) => boolean,
): { piles: ReadonlyMap<string, Spot>; crowded: number } {
  const piles = new Map<string, Spot>();
  const many = seen.filter(({ members }) => members.length > 1);
  for (const stack of many.toSorted((a, b) => b.members.length - a.members.length)) {
    const away = sizeOf(stack) / 2 + PILE.out;
    const spot = PILE_CORNERS.map(([east, south]) => ({
      x: stack.x + east * away,
      y: stack.y + south * away,
    })).find(
      (at) =>
        inFrame(at) &&
        !kept.some((box) => overlap(box, boxOf({ ...at, size: 2 * PILE.half }))) &&
        seen.every(
          (other) => other === stack || apart(other, at) > sizeOf(other) / 2 + PILE.half - PILE_CLOSE,
        ) &&
        [...piles.values()].every((other) => apart(other, at) >= 2 * PILE.half),
    );
    if (spot) piles.set(stack.id, spot);
  }
  return { piles, crowded: many.length - piles.size };
}

/** Pixels of a corner of its disc that the number of a pile may lay over the corner of a shape. */
const PILE_CLOSE = 3;
const apart = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

/** Inhabitants, in thousands, of the least town named where a pixel is a kilometre; half as many where it is half of one. */
const NAMED_AT_A_KILOMETRE = 100;
const EARTH_KM = 6371;

/** Towns where the main part of the map puts them at a zoom: the seats, and the more of the others the closer one looks. */
function townsAt(panes: readonly Pane[], zoom: Zoom) {
  const scale = panes.find(({ inset }) => !inset)?.projection.scale() ?? 1;
  const least = NAMED_AT_A_KILOMETRE * (EARTH_KM / (scale * zoom.k));
  return TOWNS.flatMap(({ name, lon, lat, thousands, seat }) => {
    if (!seat && thousands < least) return [];
    const spot = placeIn(panes, lon, lat);
    if (!spot || spot.pane.inset) return [];
    return [{ name, x: spot.x * zoom.k + zoom.x, y: spot.y * zoom.k + zoom.y }];
  });
}
