export const figures = {
  'figures.territory':
    '{poles, plural, =0 {No hub} one {# hub} other {# hubs}} and {actors, plural, =0 {no actor} one {# actor} other {# actors}} in this territory; with what surrounds them, {entities, plural, one {# entity} other {# entities}} and {links, plural, =0 {no known link.} one {# known link} other {# known links}}',
  'figures.everything':
    '{poles, plural, =0 {No hub} one {# hub} other {# hubs}} and {actors, plural, =0 {no actor} one {# actor} other {# actors}} in the sources; in all, {entities, plural, one {# entity} other {# entities}} and {links, plural, =0 {no known link.} one {# known link} other {# known links}}',
  'figures.none': 'Nobody has documented a hub, an actor or a link here yet.',
  'figures.certainties': ': {words}.',
  'figures.certainty.STATED': '{total, plural, one {# stated by a source} other {# stated by a source}}',
  'figures.certainty.DECLARED': '{total, plural, one {# declared} other {# declared}}',
  'figures.certainty.OFFICIAL': '{total, plural, one {# official} other {# official}}',
  'figures.certainty.INFERRED': '{total, plural, one {# inferred} other {# inferred}}',
  'figures.certainty.RECOMMENDED': '{total, plural, one {# advised} other {# advised}}',
  'figures.rule.ask': 'What is counted',
  'figures.rule': 'What is counted',
  'figures.rule.territory':
    'In {name}: the hubs and actors that stand there or cover it; the public authorities that a link engages, beyond their place in the official frame; and everything one link from one of these hubs, wherever it is, even without a known place.',
  'figures.rule.everything':
    'Everything the sources document, the demonstration territory apart. A public authority known from the official frame alone is not counted.',
  'figures.rule.links':
    'Links are all those known between these entities, official memberships included. The home page, the explorer, the cooperations and the sheet count in the same way; a map or a list that shows fewer says so.',
  'figures.unknown.title': 'Unknown territory: {name}',
  'figures.unknown':
    'No public authority bears this address; what follows is about the whole of France. Choose a territory at the top of the page.',
} as const;
