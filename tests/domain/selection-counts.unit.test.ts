import { describe, expect, test } from 'vitest';
import { countedBy, totalOf } from '../../api/domain/selection/counts.ts';
import { beyondStart, entityFilterOf, startOf } from '../../api/domain/selection/entity-filter.ts';

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

test('kinds and sources: the search starts where there is less to look at, and checks the other', () => {
  const filter = entityFilterOf({
    kinds: ['Contract'],
    sources: ['cog-2026'],
    within: null,
    policyArea: null,
    has: [],
    hasNot: [],
  });
  const ways = { ofKinds: 39, ofSources: 107_839, fictional: false };
  expect(startOf(filter, ways)).toEqual({ way: 'KINDS', id: null, ids: ['Contract'] });
  expect(beyondStart(filter, startOf(filter, ways)).sources).toEqual(['cog-2026']);
  expect(startOf(filter, { ...ways, ofSources: 12 }).way).toBe('SOURCES');
  expect(startOf(filter, { ...ways, fictional: true }).way).toBe('SOURCES');
});

test('a filter no longer checks what its start holds, and still checks all the rest', () => {
  const filter = entityFilterOf({
    kinds: ['Pole'],
    sources: ['rtes'],
    within: 'nord',
    policyArea: 'habitat',
    has: [],
    hasNot: [],
  });
  expect(startOf(filter).way).toBe('TERRITORY');
  expect(beyondStart(filter, startOf(filter))).toEqual({ ...filter, within: null });
  const anywhere = { ...filter, within: null };
  expect(beyondStart(anywhere, startOf(anywhere))).toEqual({ ...anywhere, policyArea: null });
  const ofKinds = { ...anywhere, policyArea: null, sources: null };
  expect(beyondStart(ofKinds, startOf(ofKinds))).toEqual({ ...ofKinds, kinds: null });
});
