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
  'gap.undefined': 'undefined',
  'gap.interval': 'from {low} to {high}',
  'gap.confidence.HIGH': 'high',
  'gap.confidence.MEDIUM': 'medium',
  'gap.confidence.LOW': 'low',
  'gap.finding.ask': 'To ask:',
  'gap.finding.see': 'See the proofs',
  'gap.finding.see.of': 'See the proofs: {pair}',
  'gap.finding.more': '{count, plural, one {See # more pair} other {See # more pairs}}',
  'gap.finding.measure': 'Gap, {word}: {score}{open, select, no {} other {, from {low} to {high}}}.',
  'gap.finding.confidence': 'Confidence, {word}: {value}.',
  'gap.finding.scale':
    'A gap goes from 0, the ordinary level, to 1, far below what comparable situations do; a confidence from 0 to 1 tells how much is documented.',
  'gap.doors': 'Where to see it meanwhile',
  'gap.doors.nowhere': 'No real territory is documented enough yet to be compared in this way.',
  'gap.doors.nearest': '{name}: the nearest territory where something is documented',
  'gap.doors.demonstration': 'This same screen on the demonstration territory, which is fictional',
} as const satisfies Record<keyof typeof french, string>;
