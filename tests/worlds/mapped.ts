import type { MapLink, MapPlace } from '../../ui/map/map-content.ts';

/** An enterprise at a point of the earth, in a territory when it is said. */
export const standingAt = (id: string, at: { lat: number; lon: number }, where = ''): MapPlace => ({
  id,
  kind: 'Enterprise',
  name: id,
  basis: '',
  where,
  ...at,
});

/** A link that a source states, between what a map may show. */
export const tied = (id: string, from: string, to: string): MapLink => ({
  id,
  from,
  to,
  certainty: 'STATED',
  announced: false,
});
