import type { toExamine as french } from '../fr/to-examine.ts';

export const toExamine = {
  'toExamine.title': 'To examine together',
  'toExamine.lead':
    '{count, plural, =0 {No gap is put aside. From the Transversality and Partnerships screens, open a pair and put it aside for a meeting.} one {# pair put aside, to discuss with those it concerns.} other {# pairs put aside, to discuss with those they concern.}}',
  'toExamine.kept': 'The list stays in this browser and in the file you export; nothing is sent.',
  'toExamine.print': 'Print or save as PDF',
  'toExamine.pair': '{one} and {other}',
  'toExamine.on': '{view}: {of}',
  'toExamine.view.transversality': 'Transversality',
  'toExamine.view.partnerships': 'Partnerships',
  'toExamine.since': 'put aside on {date}',
  'toExamine.figures':
    '{observed, plural, =0 {no cooperation documented} one {# cooperation documented} other {# cooperations documented}}, about {expected} among comparables',
  'toExamine.note': 'Note for the meeting',
  'toExamine.put': 'Put aside “to examine together”',
  'toExamine.isAside': 'Put aside “to examine together”.',
  'toExamine.closed':
    '{count, plural, one {Since it was put aside, one cooperation has been documented: the gap is closing.} other {Since it was put aside, # cooperations have been documented: the gap is closing.}}',
  'toExamine.open': 'See the list',
  'toExamine.takeBack': 'Remove from the list',
  'toExamine.takeBackOf': 'Remove from the list: {names}',
  'toExamine.column.view': 'Screen',
  'toExamine.column.of': 'Territory or authority',
  'toExamine.column.one': 'First',
  'toExamine.column.other': 'Second',
  'toExamine.column.since': 'Put aside on',
  'toExamine.column.note': 'Note',
} as const satisfies Record<keyof typeof french, string>;
