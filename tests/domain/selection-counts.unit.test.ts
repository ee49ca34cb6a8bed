import { describe, expect, test } from 'vitest';
import { countedBy, totalOf } from '../../api/domain/selection/counts.ts';
import {
  beyondStart,
  entityFilterOf,
  shortestWay,
  waysOf,
} from '../../api/domain/selection/entity-filter.ts';
import { ENTITY_KINDS } from '../../api/domain/vocabulary/vocabulary.ts';

const GROUPS = [
  { kind: 'Pole', level: null, total: 2 },
  { kind: 'Collectivity', level: 'EPCI', total: 3 },
  { kind: 'Collectivity', level: 'COMMUNE', total: 3 },
  { kind: 'Place', level: null, total: 2 },
] as const;

describe('groups of things alike', () => {
  test('are counted by a trait, the most first and equals in the order of their words', () => {
    expect(countedBy('kind', GROUPS)).toEqual([
      { kind: 'Collectivity', total: 6 },
      { kind: 'Place', total: 2 },
      { kind: 'Pole', total: 2 },
    ]);
    expect(totalOf(GROUPS)).toBe(10);
    expect(countedBy('kind', [])).toEqual([]);
  });

  test('put what bears no word last among equals, and keep its count', () => {
    const groups = [
      { depth: null, total: 1 },
      { depth: 'MET', total: 1 },
      { depth: 'CONTRACT', total: 1 },
    ];
    expect(countedBy('depth', groups).map(({ depth }) => depth)).toEqual(['CONTRACT', 'MET', null]);
  });
});

const COUNTS = {
  ofTerritory: 7_866,
  ofArea: 12,
  ofTies: 40,
  ofSources: 294,
  ofKinds: 31,
  fictional: false,
};

const NOTHING = { within: null, policyArea: null, has: [], hasNot: [] };

test('the search starts where there is least to look at, at the first of equals, and checks the others', () => {
  const filter = entityFilterOf({
    ...NOTHING,
    kinds: ['Pole'],
    sources: ['rtes'],
    within: 'nord',
    policyArea: 'habitat',
    has: [
      { to: null, within: 'sud' },
      { to: 'etat', within: null },
    ],
  });
  const ways = waysOf(filter);
  expect(ways.map(({ way }) => way)).toEqual(['TERRITORY', 'POLICY_AREA', 'TIES', 'SOURCES', 'KINDS']);
  const shortest = (changed: object) => shortestWay(ways, { ...COUNTS, ...changed });
  expect(shortest({})).toEqual({ way: 'POLICY_AREA', id: 'habitat', ids: [] });
  expect(shortest({ ofTerritory: 12 })).toEqual({ way: 'TERRITORY', id: 'nord', ids: [] });
  expect(shortest({ ofTies: 3 })).toEqual({ way: 'TIES', id: 'etat', ids: [] });
  expect(shortest({ ofSources: 0 })).toEqual({ way: 'SOURCES', id: null, ids: ['rtes'] });
  expect(shortest({ ofKinds: 1 })).toEqual({ way: 'KINDS', id: null, ids: ['Pole'] });
  expect(beyondStart(filter, shortest({}))).toEqual({ ...filter, policyArea: null });
  expect(beyondStart(filter, shortest({ ofTerritory: 1 }))).toEqual({ ...filter, within: null });
  expect(beyondStart(filter, shortest({ ofTies: 1 }))).toEqual(filter);
});

test('what is fictional is never looked for among all entities of its kind', () => {
  const ways = waysOf(entityFilterOf({ ...NOTHING, within: 'demo-region', kinds: ['Pole'] }));
  expect(shortestWay(ways, { ...COUNTS, fictional: true }).way).toBe('TERRITORY');
  expect(shortestWay(ways, COUNTS).way).toBe('KINDS');
});

test('a filter that gives one way starts there, one that gives none among all kinds', () => {
  const only = (wishes: object) => waysOf(entityFilterOf({ ...NOTHING, ...wishes }));
  expect(only({ kinds: ['Pole'] })).toEqual([{ way: 'KINDS', id: null, ids: ['Pole'] }]);
  expect(only({ hasNot: [{ to: 'etat', within: null }] })).toEqual([
    { way: 'KINDS', id: null, ids: ENTITY_KINDS },
  ]);
  expect(only({ within: 'nord' })).toEqual([{ way: 'TERRITORY', id: 'nord', ids: [] }]);
  const pole = entityFilterOf({ ...NOTHING, kinds: ['Pole'] });
  expect(beyondStart(pole, { way: 'KINDS', id: null, ids: ['Pole'] }).kinds).toBeNull();
});
