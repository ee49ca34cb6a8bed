import type { Say } from '../text/use-text.ts';
import type { MapPlace } from './map-content.ts';

interface PositionRead {
  readonly lat: number;
  readonly lon: number;
  readonly basis: 'OWN' | 'PLACE' | 'MEAN' | 'CENTRE' | 'MIDDLE';
  readonly total: number;
  readonly of: readonly { readonly name: string }[];
}

export interface EntityRead {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
  readonly position?: PositionRead | null | undefined;
}

/** Where a position comes from, in words: a point on a map is never more precise than what it rests on. */
export function basisWords(position: PositionRead, text: Say): string {
  const name = position.of[0]?.name ?? '';
  return text(`map.basis.${position.basis}`, { name, total: position.total });
}

/** An entity as it was read, made ready for the map; `null` when nothing places it. */
export function placeOf(entity: EntityRead, text: Say): MapPlace | null {
  const { slug, kind, name, level, essStatus, position } = entity;
  if (!position) return null;
  const { lat, lon } = position;
  const where = kind === 'Collectivity' ? name : (position.of[0]?.name ?? name);
  return { id: slug, kind, name, level, essStatus, lat, lon, basis: basisWords(position, text), where };
}
