import type { exportWords as french } from '../fr/export.ts';

export const exportWords = {
  'export.title': 'Title',
  'export.address': 'Address',
  'export.savedOn': 'Saved on',
  'export.dataDate': 'Most recent source',
  'export.sources': 'Sources',
  'export.caution': 'Caution',
  'export.yes': 'yes',
  'export.no': 'no',
  'export.form.csv': 'Table (CSV)',
} as const satisfies Record<keyof typeof french, string>;
