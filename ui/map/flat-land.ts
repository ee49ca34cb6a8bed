import { geoIdentity, geoPath } from 'd3-geo';
import { EXTENTS, FICTION, isFictionalGround, landAround, OUTLINES, type Outline } from './outlines.ts';

/**
 * The ground of the maps in degrees, longitude then latitude, for a drawing that has a projection of its own: every country, and
 * the départements, or the invented outlines of the demonstration where some place is in it; and how far all this is known.
 */
export function flatLand(places: Iterable<{ readonly lat: number; readonly lon: number }>) {
  const path = geoPath(geoIdentity()).digits(4);
  const joined = (shapes: readonly GeoJSON.Feature[]) => shapes.map((shape) => path(shape) ?? '').join('');
  const shapesOf = (outlines: readonly Outline[]) => outlines.map(({ shape }) => shape);
  // Two islands that are neighbours have one box, and its land once.
  const boxes = new Map([...EXTENTS].map(([code, extent]) => [JSON.stringify(extent), { code, extent }]));
  const fictional = [...places].some(isFictionalGround);
  return {
    around: joined([...boxes.values()].flatMap(({ code }) => landAround(code).features)),
    outlines: joined(shapesOf(fictional ? FICTION : OUTLINES)),
    extents: [...boxes.values()].map(({ extent }) => extent),
  };
}
