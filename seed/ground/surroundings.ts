import { readFileSync } from 'node:fs';
import { type GeoPermissibleObjects, geoIdentity, geoStream } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify';

/** West, south, east and north, in degrees. */
type Extent = readonly [number, number, number, number];

/**
 * What each part of the map can show of the land around France, by the code of the part: a box, in degrees. None holds the
 * latitudes of Fiji (17° to 16° south), which the atlas draws across the whole earth.
 */
const AROUND = {
  mainland: [-32, 28, 34, 66],
  '971': [-68, 10, -54, 21],
  '972': [-68, 10, -54, 21],
  '973': [-63, -4, -43, 12],
  '974': [48, -26, 63, -17],
  '976': [38, -16, 53, -8],
} as const satisfies Readonly<Record<string, Extent>>;

/** France, its European part then the others: their neighbourhood keeps its detail, what lies farther is drawn ever more simply. */
const FRANCE: readonly Extent[] = [
  [-5.2, 41.3, 9.6, 51.1],
  [-62, 14, -60.5, 17],
  [-55, 2, -51, 6.5],
  [55, -21.6, 57.9, -19.9],
  [44.8, -13.2, 45.5, -12.4],
];
const FADING_DEGREES = 0.7;
/** Square degrees: a point is kept when the triangle it makes with its neighbours is larger. */
const DETAIL = 1.2e-4;
/** Steps of the grid over the world's width that the boxes span: about 250 m. */
const GRID = 5e4;

/** Land of every country, France included, in the boxes the map may show; one object a box, beside the boxes themselves. */
export function surroundings() {
  // Read and not imported: nobody needs the types of its four megabytes, which took a tenth of the check of all types.
  const countries = new URL(import.meta.resolve('world-atlas/countries-10m.json'));
  const world = JSON.parse(readFileSync(countries, 'utf8')) as Parameters<typeof feature>[0];
  const { features } = feature(world, 'countries') as unknown as GeoJSON.FeatureCollection;
  const shapes = features.map(({ geometry }) => geometry);
  const boxes = Object.entries(AROUND).map(([code, extent]) => [code, cutTo(extent, shapes)] as const);
  const whole = presimplify(
    topology(Object.fromEntries(boxes)) as Parameters<typeof presimplify>[0],
    (triangle) => planarTriangleArea(triangle) * nearness(triangle[1]),
  );
  const simple = simplify(whole, DETAIL);
  const large = filterWeight(simple, DETAIL, (ring) => planarRingArea(ring) * nearness(ring[0] ?? [0, 0]));
  return { ...quantize(filter(simple, large), GRID), extents: AROUND };
}

/** 1 in France, less and less away from it. */
function nearness([lon, lat]: readonly [number, number]): number {
  const aways = FRANCE.map(([west, south, east, north]) =>
    Math.hypot(Math.max(west - lon, lon - east, 0), Math.max(south - lat, lat - north, 0)),
  );
  const away = Math.min(...aways);
  return 1 / (1 + (away / FADING_DEGREES) ** 2);
}

/** What of these shapes lies in a box, as polygons along its edges. */
function cutTo(
  [west, south, east, north]: Extent,
  shapes: readonly GeoJSON.Geometry[],
): GeoJSON.GeometryCollection {
  const cut = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  const geometries = shapes.flatMap((shape) => {
    const polygons: GeoJSON.Position[][][] = [];
    let ring: GeoJSON.Position[] = [];
    geoStream(
      shape as GeoPermissibleObjects,
      cut.stream({
        polygonStart: () => polygons.push([]),
        polygonEnd: () => {},
        lineStart: () => {
          ring = [];
        },
        lineEnd: () => {
          const [first] = ring;
          if (first) polygons.at(-1)?.push([...ring, first]);
        },
        point: (lon, lat) => ring.push([lon, lat]),
      }),
    );
    const coordinates = polygons.filter((rings) => rings.length > 0);
    return coordinates.length > 0 ? [{ type: 'MultiPolygon' as const, coordinates }] : [];
  });
  return { type: 'GeometryCollection', geometries };
}
