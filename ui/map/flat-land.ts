import { geoIdentity, geoPath } from 'd3-geo';
import { FICTION, isFictional, landAround, OUTLINES, type Outline, OVERSEAS } from './outlines.ts';

/**
 * The ground of the maps in degrees, longitude then latitude, for a drawing that has a projection of its own: every country, and
 * the départements, or the invented outlines of the demonstration where some place is in it.
 */
export function flatLand(places: Iterable<{ readonly lat: number; readonly lon: number }>) {
  const path = geoPath(geoIdentity()).digits(4);
  const joined = (shapes: readonly GeoJSON.Feature[]) => shapes.map((shape) => path(shape) ?? '').join('');
  const shapesOf = (outlines: readonly Outline[]) => outlines.map(({ shape }) => shape);
  const codes = ['mainland', ...OVERSEAS.map(({ code }) => code)];
  const fictional = [...places].some(isFictional);
  return {
    around: joined(codes.flatMap((code) => landAround(code).features)),
    outlines: joined(shapesOf(fictional ? FICTION : OUTLINES)),
  };
}
