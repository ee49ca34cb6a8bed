import type { gap as french } from '../fr/gap.ts';

export const gap = {
  'gap.status.ESTABLISHED': 'established',
  'gap.status.TO_CHECK': 'to check',
  'gap.status.WEAK_SIGNAL': 'weak signal',
  'gap.status.NOT_ESTABLISHED': 'not established',
  'gap.status.TOO_FEW_OCCASIONS': 'too few occasions',
  'gap.status.NOT_APPLICABLE': 'not applicable',
  'gap.status.REFERENCE_UNAVAILABLE': 'reference unavailable',
  'gap.method': 'Definition and formula: {figure}',
} as const satisfies Record<keyof typeof french, string>;
