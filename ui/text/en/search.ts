import type { search as french } from '../fr/search.ts';

export const search = {
  'search.label': 'Search',
  'search.placeholder': 'A hub, an organisation, an authority, a SIREN…',
  'search.shortcut': 'Ctrl K',
  'search.none': 'Nothing matches “{text}” in what Maillage holds today.',
  'search.failed': 'The search is not answering. Try again in a few seconds.',
  'search.running': 'Searching…',
  'search.more': '{total, plural, one {# answer in all} other {# answers in all}}',
  'search.on.ALIAS': 'other name: {found}',
  'search.on.ACRONYM': 'acronym',
  'search.on.CODE': 'official code',
  'search.on.INITIALS': 'initials of the official name',
  'search.on.SIRET': 'establishment of SIREN {found}',
  'search.on.CODE_ZERO_EATEN': 'code {found}, its leading zero was missing',
  'search.on.POSTAL_CODE': 'postal code {found}',
  'search.on.FORMER_NAME': 'former name: {found}',
  'search.on.FORMER_CODE': 'former code {found}',
  'search.on.DISTRICT': 'municipal district: {found}',
  'search.on.APPROXIMATE': 'similar name',
} as const satisfies Record<keyof typeof french, string>;
