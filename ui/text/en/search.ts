import type { search as french } from '../fr/search.ts';

export const search = {
  'search.label': 'Search',
  'search.placeholder': 'A hub, an organisation, an authority, a SIREN…',
  'search.shortcut': 'Ctrl K',
  'search.none': 'Nothing answers “{text}” in what Maillage holds today.',
  'search.failed': 'The search does not answer. Try again in a few seconds.',
  'search.running': 'Searching…',
  'search.more': '{total, plural, one {# answer in all} other {# answers in all}}',
  'search.on.ALIAS': 'other name',
  'search.on.ACRONYM': 'acronym',
  'search.on.CODE': 'official code',
  'search.on.APPROXIMATE': 'close name',
} as const satisfies Record<keyof typeof french, string>;
