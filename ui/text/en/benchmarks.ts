import type { benchmarks as french } from '../fr/benchmarks.ts';

export const benchmarks = {
  'benchmarks.title': 'Reference figures',
  'benchmarks.lead':
    '{figures, plural, one {# figure} other {# figures}} printed by the founding documents, those of {studies, plural, one {# study} other {# studies}} among them, and {inconsistencies, plural, one {# inconsistency} other {# inconsistencies}} found between them. Each with its source.',
  'benchmarks.inconsistencies': 'What does not agree',
  'benchmarks.inconsistencies.lead':
    'Figures stay as their sources print them; what sets them against each other is told here.',
  'benchmarks.others': 'Figures given of a pole, a place or a scheme',
  'benchmarks.others.lead': 'They come from no study: a source gives them of an entity.',
  'benchmarks.derived': 'Derived figures',
  'benchmarks.derived.lead': 'Computed from the printed figures; no source gives them.',
  'benchmarks.range': '{least} to {most}',
  'benchmarks.population': '{population} ({count})',
  'benchmarks.from': 'Derived from:',
  'benchmarks.between': 'Between:',
  'benchmarks.disagrees': 'does not agree with other figures',
  'benchmarks.disagrees.of': 'does not agree with other figures: {claim}',
} as const satisfies Record<keyof typeof french, string>;
