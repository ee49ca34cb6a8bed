import type { demonstration as french } from '../fr/demonstration.ts';

export const demonstration = {
  'demonstration.name': 'Demonstration territory',
  'demonstration.note': 'fictional',
  'demonstration.banner': 'Demonstration territory, fictional data.',
  'demonstration.sentence':
    'Nothing here exists or enters a real figure; the search covers this territory alone.',
  'demonstration.leave': 'Back to real data',
  'demonstration.title': 'A fictional territory, to learn on',
  'demonstration.lead':
    'An invented région, three départements, fifty hubs and two hundred and sixty-six actors that do not exist: every screen shows there what it can do, and the examples of the methods page can be read there with the same numbers.',
  'demonstration.way.transversality': 'Which services never meet?',
  'demonstration.way.transversality.seen':
    'Havreterre (C0): five services, eight hubs, one established gap between economy and housing.',
  'demonstration.way.transversality.go': 'Open the transversality of Havreterre',
  'demonstration.way.partnerships': 'Which authorities cooperate, and which could?',
  'demonstration.way.partnerships.seen':
    'Département X and its six EPCIs: twenty-seven shared forums, two pairs to examine, one isolated EPCI.',
  'demonstration.way.partnerships.go': 'Open the partnerships of Département X',
  'demonstration.way.partners': 'Whom to work with, and why?',
  'demonstration.way.partners.seen':
    'Lisemarche (A) is looking for an enterprise, research and training: each proposal gives its reasons.',
  'demonstration.way.partners.go': 'Find partners for Lisemarche',
  'demonstration.way.cooperations': 'Who cooperates here, and who is on their own?',
  'demonstration.way.cooperations.seen':
    'The map of the région, its hubs, its links between territories and its actors without a known link.',
  'demonstration.way.cooperations.go': 'Open the cooperation map',
  'demonstration.way.explorer': 'Who is around a hub?',
  'demonstration.way.explorer.seen':
    'La Filature (P1), its members, the services engaged in it, and the proof of each link.',
  'demonstration.way.explorer.go': 'Open the network of La Filature',
  'demonstration.way.sheet': 'What is known of an authority?',
  'demonstration.way.sheet.seen':
    'The sheet of a département: contracts, partners, levers, what is not documented.',
  'demonstration.way.sheet.go': 'Open the sheet of Département X',
  'demonstration.invite': 'Nothing yet on your territory?',
  'demonstration.invite.go': 'See every screen on a fictional demonstration territory',
} as const satisfies Record<keyof typeof french, string>;
