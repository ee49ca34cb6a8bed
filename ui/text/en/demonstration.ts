import type { demonstration as french } from '../fr/demonstration.ts';

export const demonstration = {
  'demonstration.name': 'Demonstration territory',
  'demonstration.note': 'fictional',
  'demonstration.banner': 'Demonstration territory, fictional data.',
  'demonstration.sentence':
    'Nothing here exists or enters a real figure; the search covers this territory alone.',
  'demonstration.leave': 'Back to real data',
} as const satisfies Record<keyof typeof french, string>;
