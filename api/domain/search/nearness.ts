import type { Position } from '../position/position.ts';

/** Where an answer stands, seen from the place a question means or from where the reader works. */
export interface Nearness {
  /** `WITHIN`: it stands there; `COVERS`: it covers it; `TIED`: to what stands there, when nothing says where it stands itself. */
  readonly standing: 'WITHIN' | 'COVERS' | 'TIED' | 'ELSEWHERE';
  /**
   * From one middle to the other, as the crow flies; null when either is not known, or when all that is known is a
   * département or a région that holds the place (`around`).
   */
  readonly distanceKm: number | null;
  /** The département or the région both are in, when nothing tells more of where it stands. */
  readonly around: string | null;
  /** What its position was taken from. */
  readonly position: Position | null;
  /** The widest it covers of what holds the place is a département or a région: it is there as it is everywhere in it. */
  readonly wide: 'DEPARTEMENT' | 'REGION' | null;
}

/** What holds the place, that an entity covers or stands in. */
export interface Above {
  readonly relation: string;
  readonly level: string | null;
  readonly name: string;
}

const EARTH_RADIUS_KM = 6_371;
/** Distances are ordered by bands: within one, what fits better comes first. */
const BANDS_KM = [10, 25, 50, 100, 250];

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Kilometres between two points of the Earth, as the crow flies. */
function kilometres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}

/** Département and région: one that stands there stands anywhere in it. */
const WIDE: Readonly<Record<string, number>> = { DEPARTEMENT: 3, REGION: 5 };

/** Where an entity stands, from its position, that of the place, and what is above the place. */
export function nearnessOf(
  position: Position | null,
  centre: Point | null,
  seen: { readonly within: boolean; readonly tied: boolean; readonly above: readonly Above[] },
): Nearness {
  const covers = seen.above.some(({ relation }) => relation === 'COVERS');
  const standing = seen.within ? 'WITHIN' : covers ? 'COVERS' : seen.tied ? 'TIED' : 'ELSEWHERE';
  const around = wideOf(position, seen.above);
  const distanceKm = position && centre && !around ? kilometres(position, centre) : null;
  return { standing, distanceKm, around: around?.name ?? null, position, wide: widthOf(seen.above) };
}

/** How wide is the narrowest thing covered that holds the place; null below a département. */
function widthOf(above: readonly Above[]): Nearness['wide'] {
  const levels = above.filter(({ relation }) => relation === 'COVERS').map(({ level }) => level);
  if (levels.length === 0 || levels.some((level) => level !== 'DEPARTEMENT' && level !== 'REGION'))
    return null;
  return levels.includes('DEPARTEMENT') ? 'DEPARTEMENT' : 'REGION';
}

/** The narrowest wide collectivity that holds the place and from which alone the position is taken. */
function wideOf(position: Position | null, above: readonly Above[]): Above | undefined {
  if (!position || position.of.length === 0) return undefined;
  return above.find(
    ({ relation, level, name }) =>
      relation === 'LOCATED_IN' &&
      level !== null &&
      level in WIDE &&
      position.of.some((one) => one.name === name),
  );
}

/** What covers a whole département or région comes after what stands in the place; a région, after what stands in the same département. */
const COVERING = { DEPARTEMENT: 0.4, REGION: 3.5 } as const;
const TIED = 0.5;

/** Order of nearness: what stands there, covers it or is tied to it, then by bands of distance, what has no position last. */
export function bandOf({ standing, distanceKm, around, position, wide }: Nearness): number {
  if (standing === 'WITHIN') return 0;
  if (standing === 'COVERS') return wide === null ? 0 : COVERING[wide];
  if (standing === 'TIED') return TIED;
  if (around !== null) return WIDE[String(position?.of[0]?.['level'])] ?? BANDS_KM.length;
  if (distanceKm === null) return BANDS_KM.length + 2;
  const band = BANDS_KM.findIndex((limit) => distanceKm < limit);
  return band === -1 ? BANDS_KM.length + 1 : band + 1;
}

/** Does nothing tell where it stands, nor tie it to the place? */
export function isNowhere({ standing, distanceKm, around }: Nearness): boolean {
  return standing === 'ELSEWHERE' && distanceKm === null && around === null;
}

/** As far as what stands somewhere in the same département or région may be taken to be, in kilometres. */
const SOMEWHERE_KM: Readonly<Record<string, number>> = { DEPARTEMENT: 40, REGION: 90 };

/** Kilometres by which answers of one band are told apart, whole; 0 for what is in the place, or tied to it. */
export function farnessOf({ standing, distanceKm, around, position }: Nearness): number {
  if (standing !== 'ELSEWHERE') return 0;
  if (around !== null) return SOMEWHERE_KM[String(position?.of[0]?.['level'])] ?? Number.POSITIVE_INFINITY;
  return distanceKm === null ? Number.POSITIVE_INFINITY : Math.round(distanceKm);
}
