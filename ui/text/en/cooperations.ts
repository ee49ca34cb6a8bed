import type { cooperations as french } from '../fr/cooperations.ts';

export const cooperations = {
  'cooperations.title': 'Cooperation',
  'cooperations.france': 'Cooperation in France',
  'cooperations.on': 'Cooperation in: {name}',
  'cooperations.sentence':
    '{poles, plural, =0 {No known hub} one {# hub} other {# hubs}} and {actors, plural, =0 {no tied actor} one {# actor tied} other {# actors tied}} by {links, plural, =0 {no link} one {# link} other {# links}}; {isolated, plural, =0 {each has at least one known link} one {# has no known link} other {# have no known link}}.',
  'cooperations.sentence.unplaced':
    '{count, plural, one {# entity has no position: it is named below.} other {# entities have no position: they are named below.}}',
  'cooperations.sentence.left':
    '{count, plural, one {# more neighbour is not shown.} other {# more neighbours are not shown.}}',
  'cooperations.views': 'Way to see',
  'cooperations.view.carte': 'Map',
  'cooperations.view.graphe': 'Graph',
  'cooperations.view.tableau': 'Table',
  'cooperations.map':
    'Map: {places, plural, one {# point} other {# points}}, {links, plural, one {# link} other {# links}}; the list beside it holds the same',
  'cooperations.margin': 'Selection and list',
  'cooperations.list': '{count, plural, one {# point on the map} other {# points on the map}}',
  'cooperations.unplaced': 'without a position',
  'cooperations.unsaid': 'not said',
  'cooperations.undefined': 'undefined',
  'cooperations.none': 'none known',
  'cooperations.others': '{count, plural, one {and # other} other {and # others}}',
  'cooperations.rest': '{count, plural, one {See # more line} other {See # more lines}}',
  'cooperations.table.name': 'Name',
  'cooperations.table.kind': 'Kind',
  'cooperations.table.place': 'Where',
  'cooperations.table.links': 'Links',
  'cooperations.close': 'Close the selection',
  'cooperations.where': 'On the map {basis}.',
  'cooperations.nowhere': 'No source says where it stands.',
  'cooperations.sheet': 'Open the sheet',
  'cooperations.explore': 'Explore its links',
  'cooperations.chosen.links': '{count, plural, =0 {No known link} one {# known link} other {# known links}}',
  'cooperations.chosen.more': '{count, plural, one {# more on its sheet.} other {# more on its sheet.}}',
  'cooperations.poles':
    '{count, plural, one {The hub and who surrounds it} other {The # hubs and who surrounds them}}',
  'cooperations.poles.pole': 'Hub',
  'cooperations.poles.carriers': 'Carry or founded it',
  'cooperations.poles.members': 'Take part',
  'cooperations.poles.supporters': 'Support it',
  'cooperations.pairs': 'Between territories',
  'cooperations.pairs.lead':
    'Links between actors, brought to the authority each stands in, in both directions.',
  'cooperations.pairs.from': 'From here',
  'cooperations.pairs.to': 'To there',
  'cooperations.pairs.deepest': 'Deepest link',
  'cooperations.pairs.links': 'Links',
  'cooperations.density': 'Density of links, by authority',
  'cooperations.density.lead':
    'Share of the pairs of entities of one authority that a known link joins. A pair without a known link is not a pair without a link.',
  'cooperations.density.territory': 'Authority',
  'cooperations.density.entities': 'Entities',
  'cooperations.density.tied': 'Pairs tied',
  'cooperations.density.of': '{tied} of {possible}',
  'cooperations.density.share': 'Density',
  'cooperations.density.outward': 'Links to elsewhere',
  'cooperations.funding': 'Funding, by level',
  'cooperations.funding.lead':
    'Only the amounts that a source gives; amounts of different natures are not added up.',
  'cooperations.funding.level': 'Who funds',
  'cooperations.funding.other': 'other than public authorities',
  'cooperations.funding.measure': 'Nature of the amount',
  'cooperations.funding.links': 'Links',
  'cooperations.funding.amount': 'Amount',
  'cooperations.isolated':
    '{count, plural, =0 {Nobody without a known link} other {Without a known link: #}}',
  'cooperations.isolated.lead':
    'No cooperation found in the sources read. It does not say that there is none.',
  'cooperations.nowhere.title':
    '{count, plural, =0 {Nobody without a position} other {Without a position: #}}',
  'cooperations.nowhere.lead':
    'No source sets them in an authority that is located; the other views show them too.',
} as const satisfies Record<keyof typeof french, string>;
