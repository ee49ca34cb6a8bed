import { Delaunay } from 'd3-delaunay';
import { topology } from 'topojson-server';
import { GROUPINGS, ORIGIN } from '../demonstration/land.ts';

/** Degrees of latitude from a commune to the fictional coast. */
const COAST = 0.19;
const DIRECTIONS = 24;
/** At the latitude of the fiction a degree of longitude is that much shorter. */
const SHRINK = Math.cos((ORIGIN.lat * Math.PI) / 180);

type At = [number, number];

/**
 * Outlines of the groupings of the demonstration, which has none: what is nearer to the commune of one than to any other,
 * and no farther from it than the coast. The cells of Voronoi of the communes, held by points at sea all around.
 */
export function fictionalOutlines() {
  const communes = GROUPINGS.map(({ at: [east, north] }): At => [east * SHRINK, north]);
  const atSea = communes.flatMap(([x, y]) =>
    Array.from({ length: DIRECTIONS }, (_, rank): At => {
      const angle = (2 * Math.PI * rank) / DIRECTIONS;
      return [x + 2 * COAST * Math.cos(angle), y + 2 * COAST * Math.sin(angle)];
    }).filter((buoy) => communes.every((commune) => distance(buoy, commune) > 2 * COAST - 1e-6)),
  );
  const cells = Delaunay.from([...communes, ...atSea]).voronoi([-9, -9, 9, 9]);
  const features: GeoJSON.Feature[] = GROUPINGS.map(({ id, departement }, rank) => ({
    type: 'Feature',
    id: `demo-${id}`,
    properties: { departement: `demo-departement-${departement}` },
    geometry: {
      type: 'Polygon',
      // A sphere takes the other way round for the outside of a shape.
      coordinates: [
        cells
          .cellPolygon(rank)
          .reverse()
          .map(([x, y]) => [ORIGIN.lon + x / SHRINK, ORIGIN.lat + y]),
      ],
    },
  }));
  const groupings: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ groupings }, 1e4);
}

function distance([x, y]: At, [u, v]: At): number {
  return Math.hypot(x - u, y - v);
}
