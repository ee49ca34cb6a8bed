import { expect, test } from 'vitest';
import { parseInsee, parseSiren } from '../../api/domain/identifiers/official-codes.ts';

test('a SIREN is nine digits with a valid key, spaces forgiven', () => {
  expect(parseSiren('246 200 844')).toBe('246200844');
  for (const text of ['246200845', '24620084', 'A46200844', '']) expect(parseSiren(text)).toBeNull();
});

test('a SIRET gives the SIREN of the body it belongs to, when its own key is valid', () => {
  expect(parseSiren('732 829 320 00074')).toBe('732829320');
  expect(parseSiren('732 829 320 00075')).toBeNull();
});

test('an INSEE code is that of a commune, a département or a région', () => {
  for (const code of ['62193', '2A004', '59', '2b', '974', '32'])
    expect(parseInsee(code)).toBe(code.toUpperCase());
  for (const text of ['9999999', 'ABCDE', '', '1']) expect(parseInsee(text)).toBeNull();
});
