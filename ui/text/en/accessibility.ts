import type { accessibility as french } from '../fr/accessibility.ts';

export const accessibility = {
  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Maillage aims at level AA of RGAA and WCAG 2.2. No outside audit was made: what follows is what the team itself checked, and what it knows not to hold.',
  'accessibility.tested': 'What is checked',
  'accessibility.tested.axe':
    'The axe tool runs on the screens at each run of the tests, at 1,440 and 390 pixels, light and dark, in French and in English: no serious or critical violation.',
  'accessibility.tested.keyboard':
    'The main journeys are made by keyboard alone: search, open a sheet, read a proof, extend the network, change the language.',
  'accessibility.tested.contrast':
    'The contrasts of the colours of text and outlines are computed by a test, in both themes.',
  'accessibility.tested.twin':
    'Every drawing of a network is doubled by a list of the same entities and links, in the same order, which does all that the mouse does.',
  'accessibility.tested.motion': 'Motion stops when the system asks for it.',
  'accessibility.limits': 'What does not hold yet',
  'accessibility.limits.readers':
    'No trial was made with screen readers themselves (NVDA, JAWS, VoiceOver) nor with people who use them.',
  'accessibility.limits.zoom':
    'The drawing of the network, enlarged to 400%, has to be moved both ways; its list has not.',
  'accessibility.limits.facts':
    'Facts stay in the language of their source, French; on an English page they are marked as such.',
  'accessibility.limits.messages': 'Some refusals of the API exist in French only.',
  'accessibility.contact': 'Tell us about a barrier',
  'accessibility.contact.none': 'No contact is published yet by the body that hosts this installation.',
} as const satisfies Record<keyof typeof french, string>;
