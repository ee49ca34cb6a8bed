import type { collect as french } from '../fr/collect.ts';

export const collect = {
  'collect.title': 'Collect: services, hubs and contracts',
  'collect.open': 'Fill the grid of its services',
  'collect.of': 'Collect: {name}',
  'collect.choose': 'Of which authority do you know the services?',
  'collect.authority': 'The authority',
  'collect.lead':
    'Tick the services engaged in each hub or contract, and the compositions you know to be complete. All is saved at once, with its proof. What is known already is corrected on its sheet.',
  'collect.lead.visitor':
    'What is known of where services are engaged. Printed, the grid is the questionnaire of a meeting; whoever has a role on this territory fills it here.',
  'collect.print': 'Print the questionnaire',
  'collect.transversality': 'See the transversality',
  'collect.none': 'No service is known yet.',
  'collect.grid': 'Services, hubs and contracts',
  'collect.service': 'Service',
  'collect.whole': 'complete composition',
  'collect.whole.of': 'The composition is complete: {name}',
  'collect.place': 'Where in the source',
  'collect.place.of': 'Where in the source, for {service}',
  'collect.cell': '{service}, engaged in: {forum}',
  'collect.state.engaged': 'engaged',
  'collect.state.absent': 'absent',
  'collect.state.unasked': 'not asked',
  'collect.addForum': 'Add a column: a hub or a contract',
  'collect.addForum.example': 'Name of the hub or the contract',
  'collect.addService': 'Add the service',
  'collect.addService.name': 'A service that is not there',
  'collect.addService.family': 'What it deals with',
  'collect.readBack':
    '{services, plural, =0 {} one {# service added, } other {# services added, }}{engaged, plural, =0 {no engagement} one {# engagement} other {# engagements}}, {whole, plural, =0 {no complete composition} one {# complete composition} other {# complete compositions}} to save.',
  'collect.saved': 'It is saved: transversality takes it into account.',
  'collect.unread':
    '{count, plural, one {# other service is filled} other {# other services are filled}} from its own sheet.',
  'collect.printed':
    'Tick the services that are engaged, and “complete composition” when no other is.\nHow do you know it (document, date, page):\n\nFilled by (function), on:',
} as const satisfies Record<keyof typeof french, string>;
