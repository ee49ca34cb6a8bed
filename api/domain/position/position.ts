import { z } from 'zod';

/** A collectivity a position is taken from. */
const positionSource = z.looseObject({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  certainty: z.string(),
});

/** Middle of the collectivities of one level that an entity is tied to by one relation. */
export const whereabout = z.object({
  relation: z.string(),
  level: z.string(),
  lat: z.number(),
  lon: z.number(),
  total: z.int(),
  of: z.array(positionSource),
});
export type Whereabout = z.infer<typeof whereabout>;

export interface Position {
  readonly lat: number;
  readonly lon: number;
  /**
   * OWN: the entity's own coordinates; PLACE and MEAN: how the collectivity itself was placed; CENTRE: the centre of the
   * one collectivity it stands in; MIDDLE: between several collectivities of the same level.
   */
  readonly basis: 'OWN' | 'PLACE' | 'MEAN' | 'CENTRE' | 'MIDDLE';
  /** Collectivities it was taken from, three at most; none for its own coordinates. */
  readonly of: Whereabout['of'];
  readonly total: number;
}

/** From the most precise level to the least. The State and Europe say nothing of where an actor stands. */
export const PRECISION = ['COMMUNE', 'EPCI', 'PETR', 'PAYS', 'PNR', 'SYNDICAT', 'DEPARTEMENT', 'REGION'];
/** Where something is says more than what it covers or belongs to. */
export const CLOSENESS = ['LOCATED_IN', 'SERVICE_OF', 'COVERS', 'PART_OF'];

/**
 * Where an entity stands on the map: its own coordinates, else the most precise collectivity it is located in or covers.
 * `null` when no source places it: it is then without position, which is counted and never guessed.
 */
export function positionOf(
  own: {
    readonly kind: string;
    readonly lat?: unknown;
    readonly lon?: unknown;
    readonly positionBasis?: unknown;
  },
  whereabouts: readonly Whereabout[],
): Position | null {
  if (typeof own.lat === 'number' && typeof own.lon === 'number') {
    const basis = own.kind === 'Collectivity' ? (own.positionBasis === 'MEAN' ? 'MEAN' : 'PLACE') : 'OWN';
    return { lat: own.lat, lon: own.lon, basis, of: [], total: 0 };
  }
  const [best] = whereabouts
    .filter(({ level }) => PRECISION.includes(level))
    .sort(
      (a, b) =>
        PRECISION.indexOf(a.level) - PRECISION.indexOf(b.level) ||
        CLOSENESS.indexOf(a.relation) - CLOSENESS.indexOf(b.relation),
    );
  if (!best) return null;
  const { lat, lon, of, total } = best;
  return { lat, lon, basis: total > 1 ? 'MIDDLE' : 'CENTRE', of, total };
}
