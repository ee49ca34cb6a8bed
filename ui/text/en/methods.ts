import type { methods as french } from '../fr/methods.ts';

export const methods = {
  'methods.title': 'Methods',
  'methods.lead':
    'Each computed figure has its definition here, with its formula, parameters and references. A gap is never an absence: it is a shortfall against what comparable situations do, given with what the unknown could change in it.',
  'methods.limits': 'What these figures do not say',
  'methods.limit.simulated':
    'On simulated territories where 5% of pairs were really hindered, even the best score is right only about one time in six. A gap is therefore “to examine” with those it concerns; it blames nobody, and Maillage does not rank authorities.',
  'methods.limit.ordinary':
    '“Comparable” describes and prescribes nothing: if all authorities work in silos, no gap appears. Congruence is to be read beside it, and a territory may set itself a target.',
  'methods.limit.few':
    'With fewer than two occasions to meet, nothing is said of a pair. Many authorities have one hub or none.',
  'methods.limit.projection':
    'Reference rates ignore population and budget; adjacency ignores valleys and borders. Two pairs of the same hub are not independent.',
  'methods.limit.persons':
    'In a small town a service is one person: figures are published by family of services, never as an individual ranking.',
  'methods.theme.gaps': 'Gaps',
  'methods.theme.transversality': 'Transversality',
  'methods.theme.partnership': 'Partnerships between authorities',
  'methods.theme.recommendation': 'Finding partners',
  'methods.parameters': 'Parameters',
  'methods.symbol': 'Symbol',
  'methods.value': 'Value',
  'methods.meaning': 'What it changes',
  'methods.caution': 'Caution.',
  'methods.references': 'References: {works}.',
} as const satisfies Record<keyof typeof french, string>;
