import type { search as french } from '../fr/search.ts';

export const search = {
  'search.label': 'Search',
  'search.placeholder': 'A hub, an organisation, an authority, a SIREN…',
  'search.shortcut': 'Ctrl K',
  'search.none': 'Nothing matches “{text}” in what Maillage holds today.',
  'search.failed': 'The search is not answering. Try again in a few seconds.',
  'search.running': 'Searching…',
  'search.more': '{total, plural, one {# answer in all} other {# answers in all}}',
  'search.on.ALIAS': 'other name',
  'search.on.ACRONYM': 'acronym',
  'search.on.CODE': 'official code',
  'search.on.APPROXIMATE': 'similar name',
} as const satisfies Record<keyof typeof french, string>;
