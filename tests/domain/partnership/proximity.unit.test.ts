import { expect, test } from 'vitest';
import { proximityOf, type Standing, type Touching } from '../../../api/domain/partnership/proximity.ts';

const standing = (id: string, level: string, more: Partial<Standing> = {}): Standing => ({
  id,
  level,
  epci: null,
  department: null,
  region: null,
  ...more,
});

const region = standing('R', 'REGION');
const department = standing('X', 'DEPARTEMENT', { region: 'R' });
const epci = standing('A', 'EPCI', { department: 'X', region: 'R' });
const neighbour = standing('B', 'EPCI', { department: 'X', region: 'R' });
const commune = standing('a1', 'COMMUNE', { epci: 'A', department: 'X', region: 'R' });
const elsewhere = standing('Z', 'EPCI', { department: 'Y', region: 'R' });
const abroad = standing('W', 'EPCI', { department: 'V', region: 'S' });
const nowhere = standing('N', 'EPCI');

test.each<[Standing, Standing, Touching, string]>([
  [commune, epci, null, 'NESTED'],
  [epci, department, null, 'NESTED'],
  [region, department, null, 'NESTED'],
  [commune, department, null, 'NESTED_AT_DISTANCE'],
  [region, epci, null, 'NESTED_AT_DISTANCE'],
  [epci, neighbour, 'CONTIGUOUS', 'CONTIGUOUS'],
  [epci, neighbour, 'NEARBY', 'NEARBY'],
  [commune, neighbour, 'CONTIGUOUS', 'SAME_DEPARTMENT'],
  [epci, neighbour, null, 'SAME_DEPARTMENT'],
  [epci, elsewhere, null, 'SAME_REGION'],
  [commune, region, null, 'SAME_REGION'],
  [epci, abroad, null, 'OTHER'],
  [nowhere, nowhere, null, 'OTHER'],
])('%o and %o, touching %s, are %s', (one, other, touching, proximity) => {
  expect(proximityOf(one, other, touching)).toBe(proximity);
  expect(proximityOf(other, one, touching)).toBe(proximity);
});
