import type { map as french } from '../fr/map.ts';

export const map = {
  'map.points':
    '{count, plural, one {# point} other {# points}}; arrows go from one to the next, Enter chooses',
  'map.point': '{name}, {kind}, {basis}',
  'map.stack.spoken': '{total, number} at the same spot, including {name}; Enter opens the list',
  'map.stack.title': '{count, number} at the same spot',
  'map.tie':
    '{total, plural, one {# cooperation} other {# cooperations}} between {one} and {other}; Enter tells them',
  'map.tie.several':
    '{total, plural, one {# cooperation} other {# cooperations}} between {one}, {other} and {others, plural, one {# other place} other {# other places}}; Enter tells them',
  'map.tie.within':
    '{total, plural, one {# cooperation} other {# cooperations}} in one place, {name}; Enter tells them',
  'map.ties': 'Cooperations between places',
  'map.ties.within': 'Cooperations within one place',
  'map.legend': 'Legend',
  'map.legend.number': 'Number of cooperations',
  'map.legend.pile': 'Several in the same place',
  'map.closer': 'Zoom in (+ key)',
  'map.farther': 'Zoom out (− key)',
  'map.rest': 'Back to the starting view (0 key)',
  'map.all': 'See all points',
  'map.beyond': '{count, plural, one {# point out of view} other {# points out of view}}',
  'map.unnumbered':
    '{count, plural, one {# more number} other {# more numbers}} when zoomed in, or in the list',
  'map.fiction': 'Invented outlines: to each commune, what is nearer to it than to the others',
  'map.basis.OWN': 'at its own coordinates',
  'map.basis.PLACE': 'at the place of the same name',
  'map.basis.MEAN': 'at the centre of its communes',
  'map.basis.CENTRE': 'at the centre of: {name}',
  'map.basis.MIDDLE': 'between {total} authorities, including {name}',
  'map.sheet.title': 'Map',
  'map.sheet': 'Map around {name}',
  'map.sheet.nowhere': 'No source says where it is: nothing is placed on the map.',
  'map.sheet.basis': 'Placed on the map {basis}.',
  'map.sheet.unplaced':
    '{count, plural, one {# linked entity has no position.} other {# linked entities have no position.}}',
} as const satisfies Record<keyof typeof french, string>;
