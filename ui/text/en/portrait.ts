import type { portrait as french } from '../fr/portrait.ts';

export const portrait = {
  'portrait.above': 'Above',
  'portrait.sentence':
    '{population, plural, one {# inhabitant} other {# inhabitants}}{communes, plural, =0 {} one {, # commune} other {, # communes}}.',
  'portrait.sentence.none': 'Nobody has documented any cooperation here yet.',
  'portrait.inhabitants': '{population, number} inh.',
  'portrait.below': 'Territory',
  'portrait.below.sentence': 'It includes {counts}.',
  'portrait.below.COMMUNE': '{count, plural, one {# commune} other {# communes}}',
  'portrait.below.EPCI': '{count, plural, one {# EPCI} other {# EPCIs}}',
  'portrait.below.DEPARTEMENT': '{count, plural, one {# département} other {# départements}}',
  'portrait.below.search': 'Name, former name or code',
  'portrait.below.found': '{count, plural, =0 {No authority} one {# authority} other {# authorities}}',
  'portrait.below.none': 'None matches these words.',
  'portrait.below.more': 'See more: {count, number} left',
  'portrait.below.unprinted': 'and {count, number} more, to be read on the sheet online.',
  'portrait.total': 'Total',
  'portrait.contracts': 'Contracts',
  'portrait.contracts.none':
    'Nobody has documented a contract it takes part in yet. To be collected: its agreements, calls, public contracts and strategies.',
  'portrait.contracts.sentence':
    '{count, plural, one {# contract or scheme} other {# contracts or schemes}} it takes part in{kinds, plural, one {.} other {, of # kinds.}}',
  'portrait.contracts.table': 'Contracts by kind and year',
  'portrait.contracts.unsaid': 'kind not said',
  'portrait.contracts.more': 'and {count, plural, one {# other link} other {# other links}} with contracts.',
  'portrait.services': 'Services and policy areas',
  'portrait.services.none':
    'Nobody has documented its services yet. To be collected: the organisation chart, and the service that follows each hub.',
  'portrait.services.engaged': 'engaged {count, plural, one {once} other {# times}}',
  'portrait.areas': 'Policy areas found',
  'portrait.areas.none': 'No policy area is documented where it takes part.',
  'portrait.areas.through': 'through {names}{more, plural, =0 {} one { and # other} other { and # others}}',
  'portrait.partners': 'Partners',
  'portrait.partners.none':
    'No other authority is documented in the hubs, contracts and projects it takes part in.',
  'portrait.partners.sentence':
    '{count, plural, one {# authority takes part} other {# authorities take part}} in the same hubs, contracts or projects. They are brought together there; this does not say that they cooperate directly.',
  'portrait.partners.by': '{count, plural, one {brought together by} other {brought together # times, by}}',
  'portrait.partners.claim': 'brought together with {other} by {forum}',
  'portrait.partners.here': '(this sheet)',
  'portrait.partners.more': 'and {count, plural, one {# other authority.} other {# other authorities.}}',
  'portrait.schemes': 'Schemes',
  'portrait.schemes.run': 'Those it runs or funds',
  'portrait.schemes.run.none': 'Nobody has documented a scheme it runs yet.',
  'portrait.schemes.open': 'Those it can use',
  'portrait.schemes.open.none': 'No known rule or role names its level.',
  'portrait.schemes.open.lead':
    'According to the rules of the schemes and the roles that sources give to its level; the authority that runs the scheme decides.',
  'portrait.schemes.role': 'Role of its level, according to the sources',
  'portrait.verdict.MET': 'The known facts meet this rule',
  'portrait.verdict.NOT_MET': 'The known facts do not meet this rule',
  'portrait.verdict.UNKNOWN': 'A fact is missing to say whether it meets it',
  'portrait.levers': 'Levers',
  'portrait.levers.sentence':
    '{shown, plural, =0 {None of the {total} levers of the RTES studies is illustrated by a fact in the graph.} one {One of the {total} levers of the RTES studies is illustrated by a fact in the graph.} other {# of the {total} levers of the RTES studies are illustrated by a fact in the graph.}} What is not documented may exist.',
  'portrait.levers.none': 'Nothing documented.',
  'portrait.levers.example': 'A source cites it as an example',
  'portrait.levers.meaning': 'What this lever is',
  'portrait.actors': 'Hubs and actors of the territory',
  'portrait.actors.none':
    'Nobody has documented a hub or an actor in this territory yet. To be collected: the hubs, their members, the places, with their commune.',
  'portrait.actors.more': 'See more: {count, number} left',
  'portrait.actors.more.label': 'See more: {count, number} left, {kind}',
} as const satisfies Record<keyof typeof french, string>;
