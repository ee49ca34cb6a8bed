import {
  type GeoProjection,
  geoBounds,
  geoConicConformal,
  geoContains,
  geoDistance,
  geoMercator,
} from 'd3-geo';
import {
  EXTENTS,
  type Extent,
  FICTION,
  isFictionalGround,
  landAround,
  MAINLAND,
  type Outline,
  OVERSEAS,
  outlinesOf,
  type Territory,
} from './outlines.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the map with its own projection: the mainland, or one overseas département. */
export interface Pane {
  readonly name: string;
  readonly box: Box;
  readonly projection: GeoProjection;
  readonly outlines: readonly Outline[];
  /** Whether a point of the earth is for this part to show. */
  readonly holds: (lon: number, lat: number) => boolean;
  /** Land of every country there, under the outlines: the sea is only where it is. */
  readonly land: GeoJSON.FeatureCollection;
  /** How far that land is known; absent when it is without end. */
  readonly extent: Extent | undefined;
  /** Whether it is drawn apart, at its own scale. */
  readonly inset: boolean;
}

/** Half of the width shown around a territory without an outline, in kilometres. */
const AROUND_KM: Readonly<Record<string, number>> = { COMMUNE: 18, EPCI: 36, REGION: 95 };
const AROUND_ANY_KM = 60;
/** Half of the least width framed on what is shown, and how far it reaches for it, in kilometres. */
const CLOSE_KM = 15;
const REACH_KM = 90;
const EARTH_KM = 6371;
const KM_PER_DEGREE = 111.2;
/** Degrees. */
const COAST = 0.5;
const AIR = 18;
/** Fits a frame wider than tall: the sea on the west holds the overseas frames; otherwise they run below. */
const WIDE = 1.15;
const INSET = { most: 78, share: 0.17, gap: 8 };

/**
 * How a territory is laid out in a frame: Lambert's conic projection with the parallels of the French grid for the
 * mainland, and for the whole of France one inset per overseas département.
 */
export function panesOf(
  territory: Territory | null,
  width: number,
  height: number,
  /** What it is framed on, rather than on the whole of it or on its surroundings. */
  shown: readonly Position[] = [],
): Pane[] {
  const whole = { left: 0, top: 0, width, height };
  const asked = outlinesOf(territory);
  const overseas = asked.find((outline) => OVERSEAS.includes(outline)) ?? overseasAround(territory);
  if (overseas) {
    const frame = asked.length > 0 ? shapesOf([overseas]) : (holding(territory, shown) ?? around(territory));
    return [overseasPane(overseas, fitted(geoMercator(), frame, whole), whole, false)];
  }
  const fictional = isFictionalGround(territory);
  const level = territory?.level;
  const outlined = level === 'REGION' || level === 'DEPARTEMENT';
  const frame =
    asked.length > 0 && outlined
      ? (within(asked, shown) ?? shapesOf(asked))
      : (holding(territory, shown) ?? around(territory));
  return frame
    ? [mainland(frame, whole, whole, fictional ? FICTION : MAINLAND)]
    : wholeOfFrance(width, height);
}

function wholeOfFrance(width: number, height: number): Pane[] {
  const wide = width > height * WIDE;
  const side = Math.min(INSET.most, INSET.share * (wide ? height : width));
  const step = side + INSET.gap;
  const room = wide
    ? { left: step, top: 0, width: width - step, height }
    : { left: 0, top: 0, width, height: height - step };
  const insets = OVERSEAS.map((outline, rank) => {
    const box = wide
      ? {
          left: INSET.gap,
          top: (height - OVERSEAS.length * step) / 2 + rank * step,
          width: side,
          height: side,
        }
      : {
          left: (width - OVERSEAS.length * step) / 2 + rank * step,
          top: height - step,
          width: side,
          height: side,
        };
    const projection = fitted(geoMercator(), shapesOf([outline]), box, 8);
    return overseasPane(outline, projection, box, true);
  });
  return [mainland(shapesOf(MAINLAND), { left: 0, top: 0, width, height }, room), ...insets];
}

/** A point in pixels and the pane that holds it; `null` when no pane does. */
export function placeIn(
  panes: readonly Pane[],
  lon: number,
  lat: number,
): { x: number; y: number; pane: Pane } | null {
  const pane = panes.find(({ holds }) => holds(lon, lat));
  const point = pane?.projection([lon, lat]);
  return pane && point ? { x: point[0], y: point[1], pane } : null;
}

function mainland(what: Shape, box: Box, room: Box = box, outlines: readonly Outline[] = MAINLAND): Pane {
  const projection = fitted(geoConicConformal().parallels([44, 49]).rotate([-3, 0]), what, room);
  const land = landAround('mainland');
  const extent = EXTENTS.get('mainland');
  return { name: '', box, projection, outlines, holds: onMainland, land, extent, inset: false };
}

/** Europe around France, with the ocean where the fictional territory of the demonstration lies. */
function onMainland(lon: number, lat: number): boolean {
  return lon > -10 && lon < 10 && lat > 41 && lat < 51.5;
}

function overseasPane(outline: Outline, projection: GeoProjection, box: Box, inset: boolean): Pane {
  const { name, code, shape } = outline;
  const holds = near(shape);
  const land = landAround(code);
  return { name, box, projection, outlines: [outline], holds, land, extent: EXTENTS.get(code), inset };
}

/** Points of each side of a frame that are looked at to know whether the land is known there. */
const PER_SIDE = 12;
const LEAST_ZOOM = 0.005;

/**
 * The least zoom of a frame, about its middle, at which the land is known wherever one looks: farther, its cut edge would
 * show, and sea where there is land.
 */
export function farthestOf(panes: readonly Pane[], size: { width: number; height: number }): number {
  const main = panes.find(({ inset }) => !inset);
  if (!main?.extent) return 1;
  let [known, unknown] = [1, LEAST_ZOOM];
  for (let step = 0; step < 14; step++) {
    const middle = Math.sqrt(known * unknown);
    if (isKnown(main.projection, main.extent, size, middle)) known = middle;
    else unknown = middle;
  }
  return known;
}

function isKnown(
  projection: GeoProjection,
  { west, south, east, north }: Extent,
  { width, height }: { width: number; height: number },
  k: number,
): boolean {
  const at = (share: number, length: number) => length / 2 + ((share - 0.5) * length) / k;
  return Array.from({ length: PER_SIDE + 1 }, (_, step) => step / PER_SIDE).every((share) =>
    [
      [share, 0],
      [share, 1],
      [0, share],
      [1, share],
    ].every(([across = 0, down = 0]) => {
      const [lon, lat] = projection.invert?.([at(across, width), at(down, height)]) ?? [];
      return (
        lon !== undefined && lat !== undefined && lon >= west && lon <= east && lat >= south && lat <= north
      );
    }),
  );
}

type Shape = { type: 'FeatureCollection'; features: GeoJSON.Feature[] };

function shapesOf(outlines: readonly Outline[]): Shape {
  return { type: 'FeatureCollection', features: outlines.map(({ shape }) => shape) };
}

function fitted(projection: GeoProjection, what: Shape | null, box: Box, air = AIR): GeoProjection {
  const { left, top, width, height } = box;
  const extent: [[number, number], [number, number]] = [
    [left + air, top + air],
    [left + Math.max(width - air, air + 1), top + Math.max(height - air, air + 1)],
  ];
  return what ? projection.fitExtent(extent, what) : projection;
}

/** A place on the earth, in degrees. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** What is shown around a territory that has a position and no known outline: its neighbourhood. */
function around(territory: Territory | null): Shape | null {
  if (territory?.lat == null || territory.lon == null) return null;
  const km = AROUND_KM[territory.level ?? ''] ?? AROUND_ANY_KM;
  return cornersOf([{ lat: territory.lat, lon: territory.lon }], km);
}

/** The territory with those of these points that lie within reach; `null` when there are none. */
function holding(territory: Territory | null, points: readonly Position[]): Shape | null {
  if (territory?.lat == null || territory.lon == null) return null;
  const centre = [territory.lon, territory.lat] as const;
  const near = points.filter(({ lat, lon }) => geoDistance([...centre], [lon, lat]) * EARTH_KM < REACH_KM);
  if (near.length === 0) return null;
  const { lat, lon } = territory;
  const wide = cornersOf([{ lat, lon }], CLOSE_KM);
  return { type: 'FeatureCollection', features: [...wide.features, ...cornersOf(near, 0).features] };
}

/** Those of these points that stand on some land, with their neighbourhood; `null` when they are fewer than two. */
function within(outlines: readonly Outline[], points: readonly Position[]): Shape | null {
  const inside = points.filter(({ lat, lon }) =>
    outlines.some(({ shape }) => geoContains(shape, [lon, lat])),
  );
  const spots = new Set(inside.map(({ lat, lon }) => `${lat} ${lon}`));
  return spots.size > 1 ? cornersOf(inside, CLOSE_KM) : null;
}

/** Points with so many kilometres on each side of them. */
function cornersOf(points: readonly Position[], km: number): Shape {
  const north = km / KM_PER_DEGREE;
  const coordinates = points.flatMap(({ lat, lon }) => {
    const east = north / Math.cos((lat * Math.PI) / 180);
    return [
      [lon - east, lat - north],
      [lon + east, lat + north],
    ];
  });
  const geometry: GeoJSON.MultiPoint = { type: 'MultiPoint', coordinates };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

function overseasAround(territory: Territory | null): Outline | undefined {
  const { lat, lon } = territory ?? {};
  return lat == null || lon == null ? undefined : OVERSEAS.find(({ shape }) => near(shape)(lon, lat));
}

/** Whether a point is within the box of an outline, with room for the true coast, which the drawn one simplifies. */
function near(shape: GeoJSON.Feature): (lon: number, lat: number) => boolean {
  const [[west, south], [east, north]] = geoBounds(shape);
  return (lon, lat) => lon > west - COAST && lon < east + COAST && lat > south - COAST && lat < north + COAST;
}
