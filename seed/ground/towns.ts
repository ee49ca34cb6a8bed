import { readOfficialFrame } from '../formats/decoupage-administratif/read-official-frame.ts';
import { readGazetteer } from '../formats/geonames-cities/read-gazetteer.ts';
import { collectivitiesOf } from '../plan/frame-collectivities.ts';
import { positionsOf } from '../plan/frame-positions.ts';

/** Below, a town helps nobody to find where one is at the closest scale the map opens at. */
const LEAST = 8_000;

/** Name, longitude, latitude, thousands of inhabitants, and 2 for the seat of a région, 1 for that of a département. */
export type TownRow = readonly [string, number, number, number, 0 | 1 | 2];

/** Communes by which one finds one's way on a map: seats of a région, of a département, then by population. */
export function towns(): TownRow[] {
  const frame = readOfficialFrame();
  const collectivities = collectivitiesOf(frame);
  const positions = positionsOf(collectivities, readGazetteer());
  const seats = new Map<string | undefined, 1 | 2>();
  for (const { chefLieu } of frame.departements) seats.set(chefLieu, 1);
  for (const { chefLieu } of frame.regions) seats.set(chefLieu, 2);
  return collectivities
    .filter(({ level }) => level === 'COMMUNE')
    .flatMap(({ key, name, insee, population }): TownRow[] => {
      const position = positions.get(key);
      const seat = seats.get(insee ?? '') ?? 0;
      if (!position || (seat === 0 && (population ?? 0) < LEAST)) return [];
      return [
        [name, rounded(position.lon), rounded(position.lat), Math.round((population ?? 0) / 1_000), seat],
      ];
    })
    .sort((a, b) => b[4] - a[4] || b[3] - a[3] || (a[0] < b[0] ? -1 : 1));
}

/** A hundred metres: a name beside a dot wants no more. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1_000) / 1_000;
}
