import type { Touching } from './proximity.ts';

/** Where an authority stands, and those a source or outlines say it touches. */
export interface Sited {
  readonly id: string;
  readonly level: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly adjacent: ReadonlySet<string>;
}

const RADIANS = Math.PI / 180;

/** Squared distance, in degrees of latitude: enough to compare centres of one territory. */
function apart(one: Sited, other: Sited): number | null {
  if (one.lat === null || one.lon === null || other.lat === null || other.lon === null) return null;
  const narrowing = Math.cos(((one.lat + other.lat) / 2) * RADIANS);
  return (one.lat - other.lat) ** 2 + ((one.lon - other.lon) * narrowing) ** 2;
}

/**
 * Do two authorities of one level touch? As outlines or a source say, once they are loaded for both. Otherwise they are
 * « voisines par la distance » when no other centre of that level lies within the circle whose diameter joins theirs
 * (Gabriel & Sokal 1969): no distance to choose, wide in the country and narrow in town. `null` when they do not, or when
 * nothing tells.
 */
export function touchingAmong(sited: readonly Sited[]): (one: Sited, other: Sited) => Touching {
  const levels = Map.groupBy(sited, ({ level }) => level);
  return (one, other) => {
    if (one.level !== other.level) return null;
    if (one.adjacent.has(other.id) || other.adjacent.has(one.id)) return 'CONTIGUOUS';
    if (one.adjacent.size > 0 && other.adjacent.size > 0) return null;
    const length = apart(one, other);
    if (length === null) return null;
    const between = (levels.get(one.level) ?? []).some((third) => {
      if (third === one || third === other) return false;
      const [near, far] = [apart(one, third), apart(other, third)];
      return near !== null && far !== null && near + far < length;
    });
    return between ? null : 'NEARBY';
  };
}
