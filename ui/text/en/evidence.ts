import type { evidence as french } from '../fr/evidence.ts';

export const evidence = {
  'evidence.title': '{total, plural, one {# proof} other {# proofs}}',
  'evidence.none': 'No proof comes with this claim.',
  'evidence.observed': 'observed: {date}',
  'evidence.undated': 'undated source',
  'evidence.doubt': 'Doubt in the reading',
  'evidence.show': 'Proof',
  'evidence.showOf': 'Proof: {claim}',
} as const satisfies Record<keyof typeof french, string>;
