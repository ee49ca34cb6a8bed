import { expect, test } from 'vitest';
import { proofsOfName } from '../../../api/domain/evidence/names-said.ts';

const proof = (source: string, excerpt: string | null) => ({ excerpt, source: { id: source } });
const press = proof('presse', 'Après la CUDL et LMCU, voici la MEL.');
const site = proof('site', 'The MEL intervenes');
const register = proof('registre', null);

test('a name is given by the proofs whose excerpt bears it, whatever its accents and marks', () => {
  const proofs = [register, press, site];
  expect(proofsOfName('MEL', proofs)).toEqual([press, site]);
  expect(proofsOfName('lmcu', proofs)).toEqual([press]);
  const accented = proof('acte', "l'Eurométropole de Strasbourg");
  expect(proofsOfName('eurometropole de strasbourg', [register, accented])).toEqual([accented]);
});

test('a part of a word is no name', () => {
  expect(proofsOfName('ME', [press, register])).toEqual([]);
});

test('what no excerpt bears is given by the only source, and by none of several', () => {
  expect(proofsOfName('La Faute-sur-Mer', [register])).toEqual([register]);
  expect(proofsOfName('La Faute-sur-Mer', [register, press])).toEqual([]);
  expect(proofsOfName('La Faute-sur-Mer', [])).toEqual([]);
});
