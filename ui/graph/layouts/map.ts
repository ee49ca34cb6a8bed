import { around, type Frame, type Point } from '../boxes.ts';
import { CROWD, settledBeside } from '../placing.ts';
import { bandsDown, headingIn, rowsWithin } from './bands.ts';
import type { Arrangement, EarthUnder, LaidNetwork, LaidNode, Mark } from './layout.ts';

/** The European part of France, in degrees: what lies elsewhere would shrink it to a dot. */
const HEXAGON = { south: 41, north: 51.5, west: -5.6, east: 10 };
/** Share of the frame for what stands beside the map: that of what stands there, within these. */
const BESIDE = { least: 0.14, most: 0.3 };
/** Pixels between the entities of one place, and in a crowd: places are then told apart by their bunches. */
const BUNCH = { few: 58, crowd: 34 };

/** What stands beside the map. */
export const BESIDE_MAP = ['OVERSEAS', 'UNPLACED'] as const;
type Beside = (typeof BESIDE_MAP)[number];

/**
 * As on a map, north up. What has no known position stands beside, counted: it is not lost. A crowd asks for all the height it may
 * have: a territory is as high as it is wide, and its towns are as near as they are.
 */
export function* byPlace(asked: LaidNetwork): Iterable<Arrangement> {
  const isTaller = asked.nodes.length > CROWD && asked.lowest > asked.frame.bottom;
  const network = isTaller ? { ...asked, frame: { ...asked.frame, bottom: asked.lowest } } : asked;
  const { nodes, frame } = network;
  const placed = nodes.filter(({ earth }) => earth);
  const mainland = placed.filter(isMainland);
  // A network wholly overseas is drawn for itself.
  const onMap = mainland.length > 0 ? mainland : placed;
  const beside = new Map<Beside, LaidNode[]>([
    ['OVERSEAS', placed.filter((node) => !onMap.includes(node))],
    ['UNPLACED', nodes.filter(({ earth }) => !earth)],
  ]);
  const others = [...beside].filter(([, own]) => own.length > 0);
  const aside = others.flatMap(([, own]) => own.map(({ id }) => id));
  const [mapFrame, sideFrame] = split(network, 1 - onMap.length / nodes.length, onMap.length > 0);

  const below = network.narrow ? { ...frame, bottom: Number.POSITIVE_INFINITY } : frame;
  const earth = {
    ...earthUnder(onMap, mapFrame),
    box: boundsOf(mapFrame, others.length > 0 ? below : frame),
  };
  const projected = ({ earth: at }: LaidNode) => ({
    x: earth.east.x + earth.east.scale * (at?.lon ?? 0),
    y: earth.north.y - earth.north.scale * (at?.lat ?? 0),
  });
  const standing = bunched(onMap, projected);
  // Room is made for names as by forces, those that come first in a crowd: they would cover each other.
  const { places: spots, sides: found } = settledBeside(
    standing.map((node) => ({ ...node, at: null })),
    new Map(standing.map(({ id, at }) => [id, at])),
    mapFrame,
    [],
  );
  const sides = new Map(found);
  // The links of a crowd run over all it stands on: they are read when an entity is chosen.
  const inBands = nodes.length > CROWD;
  if (network.narrow && others.length > 0) {
    const bands = others.map(([code, own]) => ({
      id: `beside:${code}`,
      code,
      nodes: [...own].sort((a, b) => b.weight - a.weight),
    }));
    const beside = bandsDown(network, bands, { top: sideFrame.top });
    yield {
      ...beside,
      earth,
      aside,
      spots: [...spots, ...beside.spots],
      sides: [...sides, ...(beside.sides ?? [])],
    };
    return;
  }
  const marks: Mark[] = [];
  let top = sideFrame.top;
  const total = others.reduce((sum, [, own]) => sum + own.length, 0);
  for (const [code, own] of others) {
    const height = (sideFrame.bottom - sideFrame.top) * (own.length / total);
    const box = { ...sideFrame, top, bottom: top + height };
    top += height;
    const heading = headingIn(network, code, box.right - box.left);
    const sorted = [...own].sort((a, b) => b.weight - a.weight);
    const rows = rowsWithin(network, sorted, { ...box, top: box.top + heading });
    for (const [id, at] of rows.spots) spots.set(id, at);
    for (const [id, side] of rows.sides) sides.set(id, side);
    marks.push({ id: `beside:${code}`, shape: 'region', code, box, count: own.length, heading });
  }
  for (const { id, fixed } of nodes) if (fixed) spots.set(id, fixed);
  yield { earth, spots: [...spots], sides: [...sides], marks, aside, inBands, ...(isTaller && { frame }) };
}

/** Entities of one place stand around it in a bunch, as seeds of a sunflower: the crowd shows, and nothing is hidden. */
function bunched(
  nodes: readonly LaidNode[],
  projected: (node: LaidNode) => Point,
): (LaidNode & { readonly at: Point })[] {
  const counts = new Map<string, number>();
  const bunch = nodes.length > CROWD ? BUNCH.crowd : BUNCH.few;
  return nodes.map((node) => {
    const { x, y } = projected(node);
    const place = `${Math.round(x / 12)} ${Math.round(y / 12)}`;
    const rank = counts.get(place) ?? 0;
    counts.set(place, rank + 1);
    const [away, angle] = [bunch * Math.sqrt(rank), rank * 2.4];
    return { ...node, at: { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) } };
  });
}

function isMainland({ earth }: LaidNode): boolean {
  if (!earth) return false;
  const { lat, lon } = earth;
  return lat > HEXAGON.south && lat < HEXAGON.north && lon > HEXAGON.west && lon < HEXAGON.east;
}

/** The frame of the map and the one beside it: to the right on a wide frame, below on a tall one, under the whole of it on a phone. */
function split({ frame, narrow }: LaidNetwork, beside: number, map: boolean): [Frame, Frame] {
  if (beside === 0 || !map) return [frame, frame];
  const share = Math.min(Math.max(beside, BESIDE.least), BESIDE.most);
  if (narrow) return [frame, { ...frame, top: frame.bottom }];
  if (frame.right - frame.left > frame.bottom - frame.top) {
    const cut = frame.right - (frame.right - frame.left) * share;
    return [
      { ...frame, right: cut },
      { ...frame, left: cut },
    ];
  }
  const cut = frame.bottom - (frame.bottom - frame.top) * share;
  return [
    { ...frame, bottom: cut },
    { ...frame, top: cut },
  ];
}

/** As far as land may show: without end, but where something stands beside the map. */
function boundsOf(map: Frame, whole: Frame): Frame {
  const endless = 50_000;
  return {
    left: -endless,
    top: -endless,
    right: map.right < whole.right ? map.right : endless,
    bottom: map.bottom < whole.bottom ? map.bottom : endless,
  };
}

/** Plate carrée scaled at the mean latitude: at the size of a country, distances look as they are. */
function earthUnder(nodes: readonly LaidNode[], frame: Frame): Omit<EarthUnder, 'box'> {
  const lats = nodes.map(({ earth }) => earth?.lat ?? 0);
  const shrink = Math.cos(((Math.min(...lats) + Math.max(...lats)) / 2) * (Math.PI / 180));
  const flat = ({ earth }: LaidNode) => ({ x: (earth?.lon ?? 0) * shrink, y: -(earth?.lat ?? 0) });
  const box = around(nodes.map(flat).map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
  const inset = Math.min((frame.right - frame.left) * 0.2, 90);
  const scale = Math.min(
    (frame.right - frame.left - 2 * inset) / Math.max(box.right - box.left, 0.02),
    (frame.bottom - frame.top - 2 * inset) / Math.max(box.bottom - box.top, 0.02),
  );
  return {
    east: {
      x: (frame.left + frame.right) / 2 - ((box.left + box.right) / 2) * scale,
      scale: shrink * scale,
    },
    north: { y: (frame.top + frame.bottom) / 2 - ((box.top + box.bottom) / 2) * scale, scale },
  };
}
