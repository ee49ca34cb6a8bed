import { describe, expect, test } from 'vitest';
import { readValue, typedValuesOf, writtenValue } from '../../../api/domain/change/read-value.ts';
import { type FieldType, fieldsOf, mayTie } from '../../../api/domain/vocabulary/by-hand.ts';
import { ENTITY_KINDS, RELATIONS, valuesOf } from '../../../api/domain/vocabulary/vocabulary.ts';

const read = (type: FieldType, ...typed: string[]) =>
  readValue({ code: 'x', type, ...(type === 'word' ? { values: 'depth' } : {}) }, typed, 'values.x');

describe('a value typed by a person', () => {
  test.each<[FieldType, string, unknown]>([
    ['line', '  Émergence\n Hénin-Carvin ', 'Émergence Hénin-Carvin'],
    ['text', 'Une ligne\r\net une autre', 'Une ligne\net une autre'],
    ['word', 'SIGNED', 'SIGNED'],
    ['date', '2024-02-29', '2024-02-29'],
    ['year', '1998', 1998],
    ['whole', '0', 0],
    ['cents', '1234550', 1_234_550],
    ['figure', '12.5', 12.5],
    ['share', '0.35', 0.35],
    ['yes', 'false', false],
    ['siren', '246 200 844', '246200844'],
    ['rna', 'w595001234', 'W595001234'],
    ['address', 'https://exemple.fr/a b', 'https://exemple.fr/a%20b'],
  ])('is read as a %s', (type, typed, value) => {
    expect(read(type, typed)).toEqual(value);
  });

  test.each<[FieldType, string]>([
    ['word', 'FRIENDS'],
    ['date', '2023-02-29'],
    ['date', '12/05/2024'],
    ['year', '202'],
    ['whole', '-1'],
    ['whole', '1.5'],
    ['cents', '12,50'],
    ['cents', '1e9'],
    ['figure', 'NaN'],
    ['share', '1.2'],
    ['yes', 'oui'],
    ['siren', '246200845'],
    ['rna', 'W123'],
    ['address', 'javascript:alert(1)'],
    ['address', 'https://moi:secret@exemple.fr'],
    ['line', 'x'.repeat(301)],
  ])('is refused as a %s, with its field: %s', (type, typed) => {
    expect(() => read(type, typed)).toThrow(expect.objectContaining({ field: 'values.x' }));
  });

  test('takes the property away when nothing is left of it', () => {
    for (const type of ['line', 'date', 'cents', 'list'] as const) expect(read(type, ' \u200b ')).toBeNull();
    expect(read('whole')).toBeNull();
  });

  test('keeps each item of a list once, and one value elsewhere', () => {
    expect(read('list', 'Le Fort', ' Le  Fort ', 'Fort-Mahon')).toEqual(['Le Fort', 'Fort-Mahon']);
    expect(() => read('line', 'a', 'b')).toThrow();
    expect(() => read('list', ...Array.from({ length: 51 }, String))).toThrow();
  });

  test('comes back from a form as it was', () => {
    const held: [FieldType, unknown][] = [
      ['line', 'Pôle'],
      ['list', ['a', 'b']],
      ['cents', 0],
      ['share', 0.25],
      ['yes', false],
    ];
    for (const [type, value] of held) {
      expect(read(type, ...writtenValue(value as never))).toEqual(value);
    }
  });
});

describe('the forms of the vocabulary', () => {
  test('has one for each kind of entity, its name first', () => {
    for (const kind of ENTITY_KINDS) expect(fieldsOf(kind)[0]?.code, kind).toBe('name');
    expect(fieldsOf('Source')).toEqual([]);
  });

  test('knows the list of each of its words, and shows five usual fields at most', () => {
    for (const code of [...ENTITY_KINDS, ...RELATIONS.map(({ code }) => code)]) {
      for (const { type, values, code: field } of fieldsOf(code)) {
        if (type === 'word') expect(valuesOf(values as never).length, `${code}.${field}`).toBeGreaterThan(1);
      }
    }
    expect(fieldsOf('PARTY_TO')).toContainEqual({ code: 'role', type: 'word', values: 'partyRole' });
    expect(fieldsOf('MEMBER_OF')).toContainEqual({ code: 'role', type: 'line' });
  });

  test('shows what is filled, in its order', () => {
    expect(
      typedValuesOf('Pole', { stage: 'EMERGENCE', name: 'Pôle', aliases: [], searchText: 'pole' }),
    ).toEqual([
      { field: 'name', texts: ['Pôle'] },
      { field: 'stage', texts: ['EMERGENCE'] },
    ]);
  });

  test('ties what the vocabulary ties', () => {
    expect(mayTie('MEMBER_OF', 'Enterprise', 'Pole')).toBe(true);
    expect(mayTie('MEMBER_OF', 'Pole', 'Place')).toBe(false);
    expect(mayTie('FRIEND_OF', 'Pole', 'Pole')).toBe(false);
  });
});
