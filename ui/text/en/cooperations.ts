import type { cooperations as french } from '../fr/cooperations.ts';

export const cooperations = {
  'cooperations.title': 'Cooperation',
  'cooperations.france': 'Cooperation in France',
  'cooperations.on': 'Cooperation in: {name}',
  'cooperations.kept':
    'This screen keeps cooperation links only (carrying, joining, supporting, contracting, cooperating, sharing a place): {entities, plural, one {# entity} other {# entities}} and {links, plural, =0 {no link} one {# link} other {# links}}; {isolated, plural, =0 {each has at least one of these links} one {# has none known} other {# have none known}}.',
  'cooperations.sentence.unplaced':
    '{count, plural, one {# entity has no position: it is named below.} other {# entities have no position: they are named below.}}',
  'cooperations.sentence.drawn':
    '{drawn, plural, =0 {None of these links is drawn} one {# of these links is drawn} other {# of these links are drawn}} on the map{left, plural, =0 {.} one {; # is not, one of its ends having no position.} other {; # are not, one of their ends having no position.}}',
  'cooperations.sentence.left':
    '{count, plural, one {# other entity, less tied, is not read.} other {# other entities, less tied, are not read.}}',
  'cooperations.unread':
    '{count, plural, one {And # other line, counted but not read.} other {And # other lines, counted but not read.}}',
  'cooperations.views': 'View',
  'cooperations.view.carte': 'Map',
  'cooperations.view.graphe': 'Graph',
  'cooperations.view.tableau': 'Table',
  'cooperations.map':
    'Map: {places, plural, one {# point} other {# points}}, {links, plural, one {# link} other {# links}}; the list beside it holds the same ones',
  'cooperations.margin': 'Selection and list',
  'cooperations.list': '{count, plural, one {# point on the map} other {# points on the map}}',
  'cooperations.unplaced': 'without a position',
  'cooperations.unsaid': 'not said',
  'cooperations.undefined': 'undefined',
  'cooperations.none': 'none known',
  'cooperations.others': '{count, plural, one {and # other} other {and # others}}',
  'cooperations.rest': '{count, plural, one {See # more row} other {See # more rows}}',
  'cooperations.table.name': 'Name',
  'cooperations.table.kind': 'Kind',
  'cooperations.table.place': 'Where',
  'cooperations.table.links': 'Links',
  'cooperations.tie': '{count, plural, one {# cooperation} other {# cooperations}}',
  'cooperations.close': 'Close the selection',
  'cooperations.where': 'On the map {basis}.',
  'cooperations.nowhere': 'No source says where it is.',
  'cooperations.sheet': 'Open the sheet',
  'cooperations.explore': 'Explore its links',
  'cooperations.chosen.links': '{count, plural, =0 {No known link} one {# known link} other {# known links}}',
  'cooperations.chosen.more': '{count, plural, one {# more on its sheet.} other {# more on its sheet.}}',
  'cooperations.poles':
    '{count, plural, one {The hub and those around it} other {The # hubs and those around them}}',
  'cooperations.poles.pole': 'Hub',
  'cooperations.poles.carriers': 'Carry it or founded it',
  'cooperations.poles.members': 'Take part',
  'cooperations.poles.supporters': 'Support it',
  'cooperations.pairs': 'Between territories',
  'cooperations.pairs.lead':
    'Links between actors, counted between the authorities where they are located, in both directions.',
  'cooperations.pairs.from': 'From',
  'cooperations.pairs.to': 'To',
  'cooperations.pairs.deepest': 'Deepest link',
  'cooperations.pairs.links': 'Links',
  'cooperations.density': 'Link density, by authority',
  'cooperations.density.lead':
    'Share of the pairs of entities of one authority that a known link joins. A pair without a known link is not a pair without a link.',
  'cooperations.density.territory': 'Authority',
  'cooperations.density.entities': 'Entities',
  'cooperations.density.tied': 'Linked pairs',
  'cooperations.density.of': '{tied} out of {possible}',
  'cooperations.density.share': 'Density',
  'cooperations.density.outward': 'Links to elsewhere',
  'cooperations.funding': 'Funding, by level',
  'cooperations.funding.lead':
    'Only the amounts that a source gives; amounts of different kinds are not added up.',
  'cooperations.funding.level': 'Who funds',
  'cooperations.funding.other': 'other than authorities',
  'cooperations.funding.measure': 'Kind of amount',
  'cooperations.funding.links': 'Links',
  'cooperations.funding.amount': 'Amount',
  'cooperations.isolated': 'Without a known link: {count, number}',
  'cooperations.isolated.lead':
    'No cooperation found in the sources read. This does not mean that there is none.',
  'cooperations.nowhere.title': 'Without a position: {count, number}',
  'cooperations.nowhere.lead': 'No source places them in a located authority; the other views show them too.',
} as const satisfies Record<keyof typeof french, string>;
