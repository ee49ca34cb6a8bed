import { geoBounds, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import topology from './outlines/departements.topo.json' with { type: 'json' };
import fiction from './outlines/fiction.topo.json' with { type: 'json' };
import surroundings from './outlines/surroundings.topo.json' with { type: 'json' };
import townRows from './outlines/towns.json' with { type: 'json' };

type Atlas = Parameters<typeof feature>[0];

/** A territory to look at; `null` for the whole of France. */
export interface Territory {
  readonly level?: string | null | undefined;
  readonly insee?: string | null | undefined;
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
}

/** Land with a code of its own; `group` is the larger territory it is part of. */
export interface Outline {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly shape: GeoJSON.Feature;
}

function outlinesIn(
  atlas: unknown,
  object: string,
  read: (properties: Record<string, string>) => { name: string; group: string },
): Outline[] {
  const drawn = feature(atlas as Atlas, object) as unknown as GeoJSON.FeatureCollection<
    GeoJSON.Geometry,
    Record<string, string>
  >;
  return drawn.features.map((shape) => ({ code: String(shape.id), ...read(shape.properties), shape }));
}

/** Outlines of the 101 départements, each with its INSEE code and that of its région, by code. */
export const OUTLINES = outlinesIn(topology, 'departements', ({ name = '', region = '' }) => ({
  name,
  group: region,
}));
/** The five overseas départements, drawn in frames of their own. */
export const OVERSEAS = OUTLINES.filter(({ code }) => code.startsWith('97'));
export const MAINLAND = OUTLINES.filter(({ code }) => !code.startsWith('97'));

/** Outlines of the groupings of the demonstration, invented as it is, by the slug of each and of its département. */
export const FICTION = outlinesIn(fiction, 'groupings', ({ departement = '' }) => ({
  name: '',
  group: departement,
}));

/** Land of every country around the mainland (`mainland`) or around an overseas département (its code). */
export function landAround(code: string): GeoJSON.FeatureCollection {
  return feature(surroundings as unknown as Atlas, code) as unknown as GeoJSON.FeatureCollection;
}

/** A box on the earth, in degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How far that land is known, by the same codes: beyond it nothing says where the sea ends. */
export const EXTENTS: ReadonlyMap<string, Extent> = new Map(
  Object.entries(surroundings.extents).map(([code, [west = 0, south = 0, east = 0, north = 0]]) => [
    code,
    { west, south, east, north },
  ]),
);

/** A town one finds one's way by. */
export interface Town {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly thousands: number;
  /** Whether a région or a département has its seat there. */
  readonly seat: boolean;
}

/** Seats of a région, then of a département, then the others, each from the most to the least populated. */
export const TOWNS: readonly Town[] = townRows.map(([name, lon, lat, thousands, seat]) => ({
  name: String(name),
  lon: Number(lon),
  lat: Number(lat),
  thousands: Number(thousands),
  seat: seat !== 0,
}));

/**
 * Outlines of a territory: the départements of a région, a département itself, in the demonstration the groupings of one;
 * none for another level or an unknown code.
 */
export function outlinesOf(territory: Territory | null): Outline[] {
  const { level, insee, lat, lon } = territory ?? {};
  if (isFictionalGround(territory)) {
    if (level === 'REGION') return FICTION;
    const holding = FICTION.find(({ shape }) => geoContains(shape, [lon ?? 0, lat ?? 0]));
    if (level === 'DEPARTEMENT') return FICTION.filter(({ group }) => group === holding?.group);
    return holding ? [holding] : [];
  }
  if (level === 'REGION') return OUTLINES.filter(({ group }) => group === insee);
  return level === 'DEPARTEMENT' ? OUTLINES.filter(({ code }) => code === insee) : [];
}

const [[fictionWest, fictionSouth], [fictionEast, fictionNorth]] = geoBounds({
  type: 'FeatureCollection',
  features: FICTION.map(({ shape }) => shape),
});

/** Whether a territory stands where the demonstration lies: in the ocean, where no real one does. */
export function isFictionalGround(territory: Territory | null): boolean {
  const { lat, lon } = territory ?? {};
  if (lat == null || lon == null) return false;
  return lon > fictionWest && lon < fictionEast && lat > fictionSouth && lat < fictionNorth;
}
