import type { poleMap as french } from '../fr/pole-map.ts';

export const poleMap = {
  'home.map': 'Where the hubs are',
  'home.map.on': 'Hubs in: {name}',
  'home.map.none': 'No known hub in this territory. This does not mean that there is none.',
  'home.map.lead':
    '{placed, plural, =0 {No hub has a known position} one {# hub has a known position} other {# hubs have a known position}}, out of {total} in the data.',
  'home.map.precision':
    'A hub is placed at the centre of the most precise authority that sources name: commune, EPCI, département or région. Choose a point to open its sheet.',
  'home.map.label': 'Map of {count, plural, one {# hub} other {# hubs}}; each point opens a sheet',
  'home.map.unplaced': '{count, plural, one {# hub without a position} other {# hubs without a position}}',
  'home.map.open': 'Open the cooperation map',
} as const satisfies Record<keyof typeof french, string>;
