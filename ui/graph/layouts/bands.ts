/** Bands of entities that stand together: across a wide sheet, which they fill; down a phone, as far as it takes for names to be read. */
import type { Frame, Point } from '../boxes.ts';
import type { Side } from '../naming.ts';
import { CROWD } from '../placing.ts';
import { linesTaken, TITLE, titleHeight } from '../titles.ts';
import type { Arrangement, LaidNetwork, LaidNode, Mark } from './layout.ts';
import { heightIn, leastWidth, type Naming, rowsIn, wholeWidth } from './rows.ts';
import { onShelves, type Profile, type Shelf, sharing, sideBySide } from './shelves.ts';

/** Entities that stand together under one title, those that come first before the others. */
export interface Band {
  readonly id: string;
  readonly code: string;
  readonly nodes: readonly LaidNode[];
}

/** Pixels of the screen between two bands, and between the sides of a band and its entities. */
const GUTTER = 8;
const PAD = 4;

/** Height of the title of a band in a box of this width, in the drawing. */
export function headingIn({ titles, zoom }: LaidNetwork, code: string, width: number): number {
  return titleHeight(linesTaken(titles.get(code) ?? [], width * zoom - 2 * TITLE.aside)) / zoom;
}

/**
 * Bands down the sheet, each with its entities in rows. In a crowd only what comes first is named, and the others stand close
 * together after them. `paired` bands that need no more than half the width stand two by two.
 */
export function bandsDown(
  network: LaidNetwork,
  bands: readonly Band[],
  { paired = false, top = network.frame.top }: { paired?: boolean; top?: number } = {},
): Arrangement {
  const { frame, nodes, zoom } = network;
  const half = (frame.right - frame.left - GUTTER / zoom) / 2;
  const naming: Naming = {
    named: nodes.length > CROWD ? first(nodes) : all(nodes),
    beside: false,
    even: false,
  };
  const isNarrow = (band: Band) => paired && wholeWidth(band.nodes, zoom, naming) <= half - (2 * PAD) / zoom;
  const shelves = shelvesOf(bands, isNarrow);
  const set = setOn(network, bands, shelves, naming, { top, by: 1 });
  const taller = { ...frame, bottom: Math.max(frame.bottom, set.bottom) };
  return { ...set.arrangement, inBands: true, frame: taller };

  /** Bands one by one, save that two that are narrow enough and follow each other share a shelf. */
  function shelvesOf(all: readonly Band[], isNarrow: (band: Band) => boolean): Shelf[] {
    const shelves: Shelf[] = [];
    for (let at = 0; at < all.length; at++) {
      const [band, next] = [all[at], all[at + 1]];
      const isPair = band && next && isNarrow(band) && isNarrow(next);
      shelves.push({ first: at, widths: isPair ? [half, half] : [frame.right - frame.left] });
      if (isPair) at++;
    }
    return shelves;
  }
}

/** Rows spread into the height that is left by this much at most; they are pressed by this much before names are given up. */
const LOOSEST = 1.4;
const TIGHTEST = 1;
/** Width that a title takes on one line at most, in pixels of the screen; and that of one nobody measured. */
const TITLE_WIDTH = { most: 190, least: 120 };
/** Widths tried between the narrowest and the widest of a band. */
const WIDTHS = 40;

/**
 * Bands on shelves that fill the frame, in their order, as words on lines: with as many names as find room, each under its shape,
 * else beside it. Where it is too low for the names that come first, they go down as far as they may.
 */
export function bandsAcross(network: LaidNetwork, bands: readonly Band[]): Arrangement {
  const { frame, lowest, zoom } = network;
  let last: ((by: number) => ReturnType<typeof setOn>) | undefined;
  for (const named of namedBy(network)) {
    const tried = waysOf(named).map((naming) => {
      const profiles = bands.map((band) => profileOf(network, band, naming));
      const shelves = onShelves(profiles, frame.right - frame.left, GUTTER / zoom);
      const set = (by: number) => setOn(network, bands, shelves, naming, { top: frame.top, by });
      const { rowsHeight, bottom } = set(1);
      const others = bottom - frame.top - rowsHeight;
      return { set, byDownTo: (end: number) => (end - frame.top - others) / Math.max(rowsHeight, 1) };
    });
    for (const [end, loosest] of [
      [frame.bottom, LOOSEST],
      [lowest, 1],
    ] as const) {
      const found = tried.find(({ byDownTo }) => byDownTo(end) >= TIGHTEST);
      if (found) return filling(found.set(Math.min(found.byDownTo(end), loosest)));
    }
    last = tried.at(-1)?.set;
  }
  return last ? filling(last(TIGHTEST)) : { spots: [], marks: [], aside: [] };

  function filling({ arrangement, bottom }: ReturnType<typeof setOn>): Arrangement {
    const isTaller = bottom > frame.bottom + 0.5 / zoom;
    return { ...arrangement, inBands: true, ...(isTaller && { frame: { ...frame, bottom } }) };
  }
}

/** Bands side by side, each as tall as the frame and as wide as its entities ask. */
export function bandsAbreast(network: LaidNetwork, bands: readonly Band[]): Arrangement {
  const { frame, lowest, zoom } = network;
  const room = frame.right - frame.left;
  const profilesOf = (naming: Naming) => bands.map((band) => profileOf(network, band, naming));
  for (const named of namedBy(network))
    for (const bottom of [frame.bottom, lowest])
      for (const naming of waysOf(named)) {
        const widths = sideBySide(profilesOf(naming), { room, height: bottom - frame.top });
        if (widths) return abreast(widths, naming, bottom);
      }
  const naming: Naming = { named: new Set(), beside: true, even: false };
  return abreast(sharing(profilesOf(naming), room, lowest - frame.top), naming, lowest);

  function abreast(widths: readonly number[], naming: Naming, bottom: number): Arrangement {
    const spots: (readonly [string, Point])[] = [];
    const sides: (readonly [string, Side])[] = [];
    const marks: Mark[] = [];
    let left = frame.left;
    for (const [index, { id, code, nodes }] of bands.entries()) {
      const right = left + (widths[index] ?? 0);
      const heading = headingIn(network, code, right - left);
      const box = { left: left + PAD / zoom, right: right - PAD / zoom, top: frame.top + heading };
      const taken = Math.max(heightIn(nodes, box.right - box.left, zoom, naming), 1);
      const rows = rowsIn(nodes, box, zoom, naming, Math.min((bottom - box.top) / taken, 2 * LOOSEST));
      spots.push(...rows.spots);
      sides.push(...rows.sides);
      marks.push({
        id,
        shape: 'column',
        code,
        box: { ...frame, bottom, left, right },
        count: nodes.length,
        heading,
      });
      left = right;
    }
    const isTaller = bottom > frame.bottom;
    // The links of a few are read from column to column; those of a crowd run over everything.
    const inBands = network.nodes.length > CROWD;
    return { spots, sides, marks, aside: [], inBands, ...(isTaller && { frame: { ...frame, bottom } }) };
  }
}

/** Entities in rows that fill a box, with as many names as find room there. */
export function rowsWithin({ zoom, ...network }: LaidNetwork, nodes: readonly LaidNode[], whole: Frame) {
  const box = { ...whole, left: whole.left + PAD / zoom, right: whole.right - PAD / zoom };
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const unnamed: Naming = { named: new Set(), beside: true, even: false };
  const naming = [...namedBy(network).flatMap(waysOf)].find(
    (one) => leastWidth(nodes, zoom, one) <= width && heightIn(nodes, width, zoom, one) <= height,
  );
  const taken = Math.max(heightIn(nodes, width, zoom, naming ?? unnamed), 1);
  return rowsIn(nodes, box, zoom, naming ?? unnamed, Math.min(height / taken, 2 * LOOSEST));
}

const all = (nodes: readonly LaidNode[]) => new Set(nodes.map(({ id }) => id));

const first = (nodes: readonly LaidNode[]) =>
  new Set(nodes.filter(({ namedFirst, mustBeNamed }) => namedFirst || mustBeNamed).map(({ id }) => id));

/** Who is named, the most first: everything where it is no crowd, then what comes first, then the weightiest of that. */
function namedBy({ nodes }: Pick<LaidNetwork, 'nodes'>): readonly ReadonlySet<string>[] {
  const firstNamed = first(nodes);
  const weightiest = nodes.filter(({ id }) => firstNamed.has(id)).sort((a, b) => b.weight - a.weight);
  const fewer = (share: number) =>
    all(weightiest.filter(({ mustBeNamed }, rank) => mustBeNamed || rank < weightiest.length * share));
  return [...(nodes.length > CROWD ? [] : [all(nodes)]), firstNamed, fewer(0.6), fewer(0.3), fewer(0)];
}

/** Ways to name them, the best first. */
const waysOf = (named: ReadonlySet<string>): readonly Naming[] =>
  [false, true].flatMap((beside) => [true, false].map((even) => ({ named, beside, even })));

/** How tall a band is in each width it may have. */
function profileOf(network: LaidNetwork, { code, nodes }: Band, naming: Naming): Profile {
  const { zoom, frame } = network;
  const pad = (2 * PAD) / zoom;
  const room = frame.right - frame.left;
  const narrowest = Math.max(titleWidth(network, code), leastWidth(nodes, zoom, naming) + pad);
  const widest = Math.min(
    Math.max(wholeWidth(nodes, zoom, naming) + pad, narrowest),
    Math.max(room, narrowest),
  );
  const profile: { width: number; height: number }[] = [];
  for (let step = 0; step <= WIDTHS; step++) {
    const width = narrowest * (widest / narrowest) ** (step / WIDTHS);
    const height = headingIn(network, code, width) + heightIn(nodes, width - pad, zoom, naming);
    if (height < (profile.at(-1)?.height ?? Number.POSITIVE_INFINITY)) profile.push({ width, height });
  }
  return profile;
}

function titleWidth({ titles, zoom }: LaidNetwork, code: string): number {
  const words = titles.get(code);
  const whole = words?.reduce((sum, word) => sum + word + 4, 2 * TITLE.aside) ?? TITLE_WIDTH.least;
  const longest = Math.max(0, ...(words ?? [])) + 2 * TITLE.aside;
  return Math.max(longest, Math.min(whole, TITLE_WIDTH.most)) / zoom;
}

/** Bands on given shelves, one under the other from `top`, their rows `by` so much closer or farther than names ask. */
function setOn(
  network: LaidNetwork,
  bands: readonly Band[],
  shelves: readonly Shelf[],
  naming: Naming,
  { top, by }: Readonly<{ top: number; by: number }>,
) {
  const { frame, zoom } = network;
  const [gutter, pad] = [GUTTER / zoom, PAD / zoom];
  const spots: (readonly [string, Point])[] = [];
  const sides: (readonly [string, Side])[] = [];
  const marks: Mark[] = [];
  let [y, rowsHeight] = [top, 0];
  for (const { first, widths } of shelves) {
    let left = frame.left;
    const boxes = widths.flatMap((width, place) => {
      const band = bands[first + place];
      const box = { left, right: left + width };
      left += width + gutter;
      return band ? [{ band, box, heading: headingIn(network, band.code, width) }] : [];
    });
    // Titles side by side leave the same room above their entities.
    const under = y + Math.max(...boxes.map(({ heading }) => heading));
    const rows = boxes.map(({ band, box }) =>
      rowsIn(band.nodes, { left: box.left + pad, right: box.right - pad, top: under }, zoom, naming, by),
    );
    const bottom = Math.max(under, ...rows.map((own) => own.bottom));
    for (const [place, { band, box, heading }] of boxes.entries()) {
      spots.push(...(rows[place]?.spots ?? []));
      sides.push(...(rows[place]?.sides ?? []));
      const { id, code, nodes } = band;
      marks.push({
        id,
        shape: 'region',
        code,
        box: { ...box, top: y, bottom },
        count: nodes.length,
        heading,
      });
    }
    rowsHeight += (bottom - under) / by;
    y = bottom + gutter;
  }
  const arrangement: Arrangement = { spots, sides, marks, aside: [] };
  return { arrangement, bottom: y - gutter, rowsHeight };
}
