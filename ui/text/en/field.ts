import type { field as french } from '../fr/field.ts';

export const field = {
  'field.kind': 'Kind',
  'field.territory': 'Territory',
  'field.sector': 'Activity',
  'field.stage': 'Stage',
  'field.level': 'Level',
  'field.siren': 'SIREN',
  'field.insee': 'INSEE code',
  'field.population': 'Population',
  'field.population.value': '{population, number} inhabitants ({vintage})',
  'field.nature': 'Type',
  'field.legalForm': 'Legal form',
  'field.ess': 'SSE',
  'field.ess.PROVED': 'yes',
  'field.ess.PROVED.basis': 'yes: {basis}',
  'field.ess.DISPROVED': 'no, according to a source',
  'field.ess.UNKNOWN': 'not established',
  'field.website': 'Website',
  'field.status': 'State',
  'field.date': 'Date',
  'field.count': 'Number',
} as const satisfies Record<keyof typeof french, string>;
