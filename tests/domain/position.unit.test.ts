import { expect, test } from 'vitest';
import { positionOf, type Whereabout } from '../../api/domain/position/position.ts';

const at = (relation: string, level: string, lat: number, total = 1): Whereabout => ({
  relation,
  level,
  lat,
  lon: 2,
  total,
  of: [{ id: level.toLowerCase(), kind: 'Collectivity', name: level, certainty: 'OFFICIAL' }],
});
const POLE = { kind: 'Pole' };

test('an entity stands where it says it stands', () => {
  expect(positionOf({ kind: 'Place', lat: 50, lon: 3 }, [at('LOCATED_IN', 'COMMUNE', 51)])).toMatchObject({
    lat: 50,
    basis: 'OWN',
    of: [],
  });
});

test('a collectivity stands where the gazetteer or the mean of its communes puts it', () => {
  const own = { kind: 'Collectivity', lat: 50, lon: 3 };
  expect(positionOf({ ...own, positionBasis: 'PLACE' }, [])?.basis).toBe('PLACE');
  expect(positionOf({ ...own, positionBasis: 'MEAN' }, [])?.basis).toBe('MEAN');
});

test('otherwise it stands at the centre of the most precise collectivity it is located in or covers', () => {
  const position = positionOf(POLE, [
    at('LOCATED_IN', 'REGION', 48),
    at('LOCATED_IN', 'DEPARTEMENT', 49),
    at('COVERS', 'EPCI', 50),
  ]);
  expect(position).toMatchObject({ lat: 50, basis: 'CENTRE', total: 1 });
  expect(position?.of.map(({ id }) => id)).toEqual(['epci']);
});

test('where it is comes before what it covers, at the same level', () => {
  expect(positionOf(POLE, [at('COVERS', 'EPCI', 50), at('LOCATED_IN', 'EPCI', 49)])?.lat).toBe(49);
});

test('between several collectivities of a level it stands in the middle, and says so', () => {
  expect(positionOf(POLE, [at('COVERS', 'EPCI', 50, 4)])).toMatchObject({ basis: 'MIDDLE', total: 4 });
});

test('the State and Europe place nobody: nothing else known, there is no position', () => {
  expect(positionOf(POLE, [at('LOCATED_IN', 'ETAT', 46), at('LOCATED_IN', 'EUROPE', 50)])).toBeNull();
  expect(positionOf(POLE, [])).toBeNull();
});
