import { expect, test } from 'vitest';
import {
  type AuthorityTerritories,
  proximityOf,
  type Touching,
} from '../../../api/domain/partnership/proximity.ts';

const standing = (
  id: string,
  level: string,
  more: Partial<AuthorityTerritories> = {},
): AuthorityTerritories => ({
  id,
  level,
  epci: null,
  departments: new Set(),
  region: null,
  ...more,
});

const region = standing('R', 'REGION');
const department = standing('X', 'DEPARTEMENT', { region: 'R' });
const epci = standing('A', 'EPCI', { departments: new Set(['X']), region: 'R' });
const neighbour = standing('B', 'EPCI', { departments: new Set(['X']), region: 'R' });
const commune = standing('a1', 'COMMUNE', { epci: 'A', departments: new Set(['X']), region: 'R' });
const straddling = standing('T', 'EPCI', { departments: new Set(['X', 'Y']), region: 'R' });
const second = standing('Y', 'DEPARTEMENT', { region: 'R' });
const elsewhere = standing('Z', 'EPCI', { departments: new Set(['Y']), region: 'R' });
const abroad = standing('W', 'EPCI', { departments: new Set(['V']), region: 'S' });
const nowhere = standing('N', 'EPCI');

test.each<[AuthorityTerritories, AuthorityTerritories, Touching, string]>([
  [commune, epci, null, 'NESTED'],
  [epci, department, null, 'NESTED'],
  [region, department, null, 'NESTED'],
  [straddling, department, null, 'NESTED'],
  [straddling, second, null, 'NESTED'],
  [straddling, neighbour, null, 'SAME_DEPARTMENT'],
  [straddling, elsewhere, null, 'SAME_DEPARTMENT'],
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
