import type { accessibility as french } from '../fr/accessibility.ts';

export const accessibility = {
  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Maillage aims at level AA of the RGAA and of WCAG 2.2. No outside audit has been made: what follows is what the team has checked itself, and what it knows does not hold.',
  'accessibility.level': 'Accessibility: not compliant',
  'accessibility.level.why':
    'French law keeps “partially compliant” and “fully compliant” for sites audited under the RGAA: as long as no audit was made this is what must be said, whatever the checks below hold.',
  'accessibility.tested': 'What is checked',
  'accessibility.tested.axe':
    'The axe tool runs on the screens with every run of the tests, at 1,440 and 390 pixels, light and dark, in French and in English: no serious or critical violation.',
  'accessibility.tested.keyboard':
    'The main journeys are run with the keyboard alone: searching, opening a sheet, reading a proof, extending the network, changing the language.',
  'accessibility.tested.contrast':
    'The contrasts of text and outline colours are computed by a test, in both themes.',
  'accessibility.tested.twin':
    'Every drawing of a network comes with a list of the same entities and links, in the same order, which does all that the mouse does.',
  'accessibility.tested.motion': 'Motion stops when the system asks for it.',
  'accessibility.limits': 'What does not hold yet',
  'accessibility.limits.readers':
    'No trial has been made with screen readers themselves (NVDA, JAWS, VoiceOver) or with people who use them.',
  'accessibility.limits.zoom':
    'The drawing of the network, enlarged to 400%, has to be moved both ways; its list does not.',
  'accessibility.limits.facts':
    'Facts stay in the language of their source, French; on an English page they are marked as such.',
  'accessibility.limits.messages': 'Some refusals by the API exist in French only.',
  'accessibility.contact': 'Tell us about a barrier',
  'accessibility.contact.none': 'The body that hosts this installation has not published a contact yet.',
} as const satisfies Record<keyof typeof french, string>;
