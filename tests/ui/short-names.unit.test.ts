import { describe, expect, test } from 'vitest';
import { cutApart, shortName, shortNames } from '../../ui/kit/short-name.ts';

describe('a short name', () => {
  test.each([
    ['Collectivity', "CA d'Hénin-Carvin", 'CA Hénin-Carvin'],
    ['Collectivity', "CC de la Région d'Audruicq", "CC Région d'Audruicq"],
    ['Collectivity', 'CC du Pays de Lumbres', 'CC Pays de Lumbres'],
    ['Collectivity', "CU d'Arras", 'CU Arras'],
    ['Collectivity', 'CA Valenciennes Métropole', 'CA Valenciennes Métropole'],
    ['Collectivity', 'Communauté d’agglomération de Brumeval (B)', 'CA Brumeval (B)'],
    ['Collectivity', 'Métropole Européenne de Lille', 'Métropole Européenne de Lille'],
    ['Collectivity', 'Département des Deux-Sources (X)', 'Dép. Deux-Sources (X)'],
    ['Collectivity', 'Calais', 'Calais'],
    ['Pole', 'PTCE Anima Grand Calais', 'Anima Grand Calais'],
    ['Pole', "PTCE d'Amiens Métropole « Une ville idéale »", "PTCE d'Amiens Métropole « Une ville idéale »"],
    ['Contract', 'Accélérateur de Coopérations Territoriales Economiques (ACTE)', 'ACTE'],
    ['Contract', "appel à manifestation d'intérêt (AMI) « PTCE émergents »", 'AMI « PTCE émergents »'],
    [
      'Contract',
      'différents schémas de coopération territoriale (Audruicq)',
      'différents schémas de coopération territoriale (Audruicq)',
    ],
    ['Place', 'ancienne école d’art (Calais)', 'ancienne école d’art (Calais)'],
  ])('of a %s: %s', (kind, name, short) => {
    expect(shortName({ kind, name })).toBe(short);
  });

  test('that two would share is followed by what each belongs to', () => {
    const entities = [
      { id: 'a', kind: 'Service', name: 'Direction culture' },
      { id: 'b', kind: 'Service', name: 'Direction culture' },
      { id: 'c', kind: 'Service', name: 'Direction habitat' },
    ];
    const owners = new Map([['a', "CA d'Hénin-Carvin"]]);
    const names = shortNames(entities, ({ id }) => {
      const name = owners.get(id);
      return name ? { kind: 'Collectivity', name } : undefined;
    });
    expect([...names.values()]).toEqual([
      'Direction culture, CA Hénin-Carvin',
      'Direction culture',
      'Direction habitat',
    ]);
  });
});

describe('names cut to a few letters', () => {
  test('keep their beginning, and are whole where they have room', () => {
    expect(cutApart(['CA Béthune-Bruay, Artois-Lys Romane', 'CU Arras'], 16)).toEqual([
      'CA Béthune-Brua…',
      'CU Arras',
    ]);
  });

  test('that would be written alike keep the end that tells them apart', () => {
    const names = cutApart(['Communauté de la Vallée (A)', 'Communauté de la Vallée (B)'], 14);
    expect(new Set(names).size).toBe(2);
    expect(names.map((name) => name.slice(-3))).toEqual(['(A)', '(B)']);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(14);
  });
});
