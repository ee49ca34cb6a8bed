import type { home as french } from '../fr/home.ts';

export const home = {
  'home.title': 'Who cooperates with whom, according to which source',
  'home.lead':
    'Maillage brings together {poles, plural, one {# cooperation hub} other {# cooperation hubs}}, {others, plural, one {# actor, place or scheme} other {# actors, places and schemes}} and {links, plural, one {# link} other {# links}} between them. Each link shows the sentence that states it.',
  'home.lead.loading':
    'Maillage brings together hubs, actors and places; each link shows the sentence that states it.',
  'home.doors': 'Three ways in',
  'home.door.cress.who': 'You work for a CRESS (regional chamber of the social and solidarity economy, ESS)',
  'home.door.cress.question': 'Who does what here, with whom, and on whose word?',
  'home.door.cress.go': 'Open the network of the Écopôle d’Audruicq',
  'home.door.technician.who': 'You work for a public authority',
  'home.door.technician.question': 'Which schemes can help a hub, and who runs them?',
  'home.door.technician.go': 'Open the call “PTCE émergents”',
  'home.door.researcher.who': 'You do research',
  'home.door.researcher.question': 'Where does each fact come from, and how sure is it?',
  'home.door.researcher.go': 'See what the data cover',
  'home.poles': 'The hubs',
  'home.poles.count': '{total, plural, one {# hub} other {# hubs}}, by number of known links',
  'home.poles.all': 'See all {total} hubs',
  'home.poles.fewer': 'See fewer hubs',
  'home.pole.links': '{links, plural, =0 {no known link} one {# link} other {# links}}',
  'home.pole.sources': '{sources, plural, one {# source} other {# sources}}',
  'home.pole.noSummary': 'No source read describes it.',
  'home.coverage': 'What the data cover',
  'home.coverage.lead':
    '{evidence, plural, one {# proof} other {# proofs}} drawn from {sources, plural, one {# source} other {# sources}}, the official territorial division included. What is not here may still exist on the ground: nobody has documented it here yet.',
  'home.coverage.kinds': 'By kind',
  'home.coverage.sources': 'By source',
  'home.coverage.kind': 'Kind',
  'home.coverage.total': 'Number',
  'home.coverage.source': 'Source',
  'home.coverage.date': 'Date',
} as const satisfies Record<keyof typeof french, string>;
