import type { coverage as french } from '../fr/coverage.ts';

export const coverage = {
  'coverage.documents': 'What the sources say',
  'coverage.frame': 'The territorial frame',
  'coverage.frame.lead':
    'The official territorial division of {vintage} is the background: {levels}. These territories do not count as actors until a source names them.',
  'coverage.frame.unplaced':
    '{total, plural, =0 {All have a position on the map.} one {# has no known position: maps count it apart.} other {# have no known position: maps count them apart.}}',
  'coverage.frame.REGION': '{total, plural, one {# région} other {# régions}}',
  'coverage.frame.DEPARTEMENT': '{total, plural, one {# département} other {# départements}}',
  'coverage.frame.EPCI': '{total, plural, one {# EPCI} other {# EPCIs}}',
  'coverage.frame.COMMUNE': '{total, plural, one {# commune} other {# communes}}',
  'coverage.news': 'What is new',
  'coverage.news.loaded': 'Data loaded on {date}.',
  'coverage.news.sources': 'The most recent sources:',
  'coverage.news.proofs': '{total, plural, one {# proof} other {# proofs}}',
  'coverage.more': 'More about the data: sources, licences, laws of reading',
} as const satisfies Record<keyof typeof french, string>;
