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
  'gap.graph.pair': '{a} and {b}',
  'gap.graph.keys':
    'Arrows: from node to node; with Shift, make a pair of them. Escape: choose nothing. Plus, minus and zero: nearer, farther, see all.',
  'gap.graph.list':
    'The same graph in words: {nodes, plural, one {# node} other {# nodes}}, {meetings, plural, =0 {no meeting} one {# meeting} other {# meetings}}, {examined, plural, =0 {nothing to examine} one {# pair to examine} other {# pairs to examine}}',
  'gap.graph.meet':
    'together in {count, plural, one {# hub or contract} other {# hubs and contracts}}{sure, select, yes {} other {, from inferred links}}',
  'gap.graph.examined': 'to examine',
  'gap.graph.alone': 'without any known meeting nor pair to examine',
  'gap.graph.forum': 'engaged: {engaged}; concerned without being engaged: {concerned}',
  'gap.stroke': 'What the lines say',
  'gap.stroke.meet': 'meet, the thicker the more hubs and contracts they have in common',
  'gap.stroke.inferred': 'meet from inferred links, not said by a source',
  'gap.stroke.examined': 'to examine',
  'gap.stroke.concerned': 'concerned by this hub or contract, without being engaged in it',
} as const satisfies Record<keyof typeof french, string>;
