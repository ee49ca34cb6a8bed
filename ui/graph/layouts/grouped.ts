import type { Frame, Point } from '../boxes.ts';
import type { Side } from '../naming.ts';
import { CROWD } from '../placing.ts';
import { TITLE, titleHeight } from '../titles.ts';
import { bandsDown, headingIn, roomOf, rowsIn } from './bands.ts';
import { gridIn, HEADING } from './grid.ts';
import type { Arrangement, LaidNetwork, LaidNode, Mark } from './layout.ts';

/** Room between two regions. */
const GUTTER = 14;
/** Rows that leave room in their region part by this much at most; they come this much closer where they lack some: names
 * that come first find room aside. */
const LOOSEST = 1.4;
const TIGHTEST = { all: 0.92, first: 0.62 };
/** Room for the title of a region, at least. */
const LEAST = 120;
/** What belongs to no group. */
export const NO_GROUP = 'NONE';

interface Region {
  readonly code: string;
  readonly nodes: readonly LaidNode[];
}

/** Regions side by side, the largest first, each with its entities in rows; what belongs to no group has its own. */
export function* byGroups(network: LaidNetwork): Iterable<Arrangement> {
  const { nodes, zoom } = network;
  const regions = regionsOf(nodes);
  const aside = regions.find(({ code }) => code === NO_GROUP)?.nodes.map(({ id }) => id) ?? [];
  if (network.narrow) {
    const bands = regions.map((region) => ({ ...region, id: `group:${region.code}` }));
    yield { ...bandsDown(network, bands, { paired: true }), aside };
    return;
  }
  const isCrowd = nodes.length > CROWD;
  const spots: (readonly [string, Point])[] = [];
  const sides: (readonly [string, Side])[] = [];
  const marks: Mark[] = [];
  for (const [{ code, nodes: own }, box] of shared(regions, network)) {
    const inner = {
      left: box.left + GUTTER,
      right: box.right - GUTTER,
      top: box.top + GUTTER / 2,
      bottom: box.bottom - GUTTER,
    };
    const heading = headingIn(network, code, box.right - box.left - GUTTER);
    const under = { ...inner, top: inner.top + heading };
    const rows = fittingRows(own, under, zoom, isCrowd);
    spots.push(...rows.spots);
    sides.push(...rows.sides);
    const drawn = {
      left: box.left + GUTTER / 2,
      right: box.right - GUTTER / 2,
      top: box.top + GUTTER / 2,
      bottom: box.bottom - GUTTER / 2,
    };
    marks.push({ id: `group:${code}`, shape: 'region', code, box: drawn, count: own.length, heading });
  }
  yield { spots, sides, marks, aside };
}

/** Entities in rows that leave room for all names, else for those that come first, else for shapes alone. */
function fittingRows(nodes: readonly LaidNode[], box: Frame, zoom: number, isCrowd: boolean) {
  const height = box.bottom - box.top;
  for (const onlyFirst of new Set([isCrowd, true])) {
    const { spots, sides, bottom } = rowsIn(nodes, box, zoom, onlyFirst);
    const by = Math.min(height / Math.max(bottom - box.top, 1), LOOSEST);
    if (by < (onlyFirst ? TIGHTEST.first : TIGHTEST.all)) continue;
    const fixed = new Set(nodes.filter((node) => node.fixed).map(({ id }) => id));
    const parted = spots.map(([id, { x, y }]): readonly [string, Point] => [
      id,
      fixed.has(id) ? { x, y } : { x, y: box.top + (y - box.top) * by },
    ]);
    return { spots: parted, sides };
  }
  return { spots: gridIn(box, nodes, 0), sides: [] };
}

function regionsOf(nodes: readonly LaidNode[]): Region[] {
  const byCode = new Map<string, LaidNode[]>();
  for (const node of nodes) {
    const code = node.group ?? NO_GROUP;
    byCode.set(code, [...(byCode.get(code) ?? []), node]);
  }
  const last = (code: string) => (code === NO_GROUP ? 1 : 0);
  return [...byCode]
    .map(([code, own]) => ({ code, nodes: [...own].sort((a, b) => b.weight - a.weight) }))
    .sort(
      (a, b) =>
        last(a.code) - last(b.code) || b.nodes.length - a.nodes.length || a.code.localeCompare(b.code),
    );
}

/**
 * The frame shared out: rows of regions, squarified as a treemap (Bruls, Huizing, van Wijk 2000), each as large as its
 * entities and its heading ask.
 */
function shared(regions: readonly Region[], network: LaidNetwork): (readonly [Region, Frame])[] {
  const { frame, titles, zoom } = network;
  const isCrowd = network.nodes.length > CROWD;
  const weights = regions.map(({ code, nodes }) => {
    const title = (titles.get(code) ?? []).reduce((sum, word) => sum + word, 2 * TITLE.aside);
    return roomOf(nodes, zoom, isCrowd) + (Math.max(title, LEAST) * titleHeight(1)) / zoom ** 2;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const area = (frame.right - frame.left) * (frame.bottom - frame.top);
  const sizes = weights.map((weight) => (weight / total) * area);
  const boxes: (readonly [Region, Frame])[] = [];
  let rest = frame;
  for (let index = 0; index < regions.length; ) {
    const wide = rest.right - rest.left >= rest.bottom - rest.top;
    const side = wide ? rest.bottom - rest.top : rest.right - rest.left;
    let count = 1;
    while (
      index + count < regions.length &&
      worst(sizes.slice(index, index + count + 1), side) <= worst(sizes.slice(index, index + count), side)
    ) {
      count++;
    }
    const row = sizes.slice(index, index + count);
    const thickness = row.reduce((sum, size) => sum + size, 0) / Math.max(side, HEADING);
    let along = wide ? rest.top : rest.left;
    for (const [place, size] of row.entries()) {
      const length = size / Math.max(thickness, 1);
      const box = wide
        ? { left: rest.left, right: rest.left + thickness, top: along, bottom: along + length }
        : { left: along, right: along + length, top: rest.top, bottom: rest.top + thickness };
      boxes.push([regions[index + place] as Region, box]);
      along += length;
    }
    rest = wide ? { ...rest, left: rest.left + thickness } : { ...rest, top: rest.top + thickness };
    index += count;
  }
  return boxes;
}

/** How far the worst of a row is from a square. */
function worst(sizes: readonly number[], side: number): number {
  const sum = sizes.reduce((total, size) => total + size, 0);
  return Math.max(
    ...sizes.map((size) => Math.max((side ** 2 * size) / sum ** 2, sum ** 2 / (side ** 2 * size))),
  );
}
