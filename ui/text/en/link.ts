import type { link as french } from '../fr/link.ts';

export const link = {
  'link.words': 'Words of the source',
  'link.quoted': '“{words}”',
  'link.since': 'Since',
  'link.observedOn': 'Seen in',
  'link.observedOn.meaning':
    'The source saw this link at that date, and does not say when it began or ended.',
  'link.amount.per': '{amount} per {per}',
  'link.unknownDate': 'unknown date',
  'link.until': 'until {date}',
  'link.contest': 'Contested',
  'link.contest.short': 'contested',
  'link.contest.by': 'on behalf of {name}, since {date}; awaiting a decision',
  'link.contest.gone': 'a sheet that is no longer there',
  'link.certainty': 'Certainty',
  'link.depth': 'Depth',
  'link.unknownDepth': 'not said by the source',
  'link.role': 'Role',
  'link.means': 'Means',
  'link.amount': 'Amount',
  'link.count': 'How many',
  'link.status': 'State',
  'link.count.range': '{count} to {max}',
} as const satisfies Record<keyof typeof french, string>;
