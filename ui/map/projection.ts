import { type GeoProjection, geoBounds, geoConicConformal, geoMercator } from 'd3-geo';
import { MAINLAND, type Outline, OVERSEAS, outlinesOf } from './outlines.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A territory to look at; `null` for the whole of France. */
export interface Territory {
  readonly level?: string | null | undefined;
  readonly insee?: string | null | undefined;
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
}

/** A part of the map with its own projection: the mainland, or one overseas département. */
export interface Pane {
  readonly name: string;
  readonly box: Box;
  readonly projection: GeoProjection;
  readonly outlines: readonly Outline[];
  /** Whether it is drawn apart, at its own scale. */
  readonly inset: boolean;
}

/** Half of the width shown around a territory without an outline, in kilometres. */
const AROUND_KM: Readonly<Record<string, number>> = { COMMUNE: 18, EPCI: 36, REGION: 95 };
const AROUND_ANY_KM = 60;
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
export function panesOf(territory: Territory | null, width: number, height: number): Pane[] {
  const whole = { left: 0, top: 0, width, height };
  const asked = territory ? outlinesOf(territory.level, territory.insee) : [];
  const overseas = asked.find((outline) => OVERSEAS.includes(outline)) ?? overseasAround(territory);
  if (overseas) {
    const projection = fitted(
      geoMercator(),
      asked.length > 0 ? shapesOf([overseas]) : around(territory),
      whole,
    );
    return [{ name: overseas.name, box: whole, projection, outlines: [overseas], inset: false }];
  }
  if (asked.length > 0) return [mainland(shapesOf(asked), whole)];
  const near = around(territory);
  return near ? [mainland(near, whole)] : wholeOfFrance(width, height);
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
    return { name: outline.name, box, projection, outlines: [outline], inset: true };
  });
  return [mainland(shapesOf(MAINLAND), { left: 0, top: 0, width, height }, room), ...insets];
}

/** A point in pixels and the pane that holds it; `null` when no pane does. */
export function placeIn(
  panes: readonly Pane[],
  lon: number,
  lat: number,
): { x: number; y: number; pane: Pane } | null {
  // The fictional territory of the demonstration lies in the ocean, within reach of the projection of the mainland.
  const onMainland = lon > -10 && lon < 10 && lat > 41 && lat < 51.5;
  const pane = panes.find(({ outlines }) =>
    onMainland ? outlines === MAINLAND : outlines.some(({ shape }) => near(shape, lon, lat)),
  );
  const point = pane?.projection([lon, lat]);
  return pane && point ? { x: point[0], y: point[1], pane } : null;
}

function mainland(what: Shape, box: Box, room: Box = box): Pane {
  const projection = fitted(geoConicConformal().parallels([44, 49]).rotate([-3, 0]), what, room);
  return { name: '', box, projection, outlines: MAINLAND, inset: false };
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

/** What is shown around a territory that has a position and no outline of ours: its neighbourhood. */
function around(territory: Territory | null): Shape | null {
  if (territory?.lat == null || territory.lon == null) return null;
  const km = AROUND_KM[territory.level ?? ''] ?? AROUND_ANY_KM;
  const north = km / KM_PER_DEGREE;
  const east = north / Math.cos((territory.lat * Math.PI) / 180);
  const corners: GeoJSON.MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [territory.lon - east, territory.lat - north],
      [territory.lon + east, territory.lat + north],
    ],
  };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: corners }] };
}

function overseasAround(territory: Territory | null): Outline | undefined {
  const { lat, lon } = territory ?? {};
  return lat == null || lon == null ? undefined : OVERSEAS.find(({ shape }) => near(shape, lon, lat));
}

/** Within the box of an outline, with room for the true coast, which the drawn one simplifies. */
function near(shape: GeoJSON.Feature, lon: number, lat: number): boolean {
  const [[west, south], [east, north]] = geoBounds(shape);
  return lon > west - COAST && lon < east + COAST && lat > south - COAST && lat < north + COAST;
}
