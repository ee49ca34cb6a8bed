import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../api/domain/partnership/coverage.ts';
import { forumTypeOf } from '../../../api/domain/partnership/forum-type.ts';
import { practicesOf } from '../../../api/domain/partnership/practices.ts';
import { scopeOf } from '../../../api/domain/partnership/scope.ts';
import { type Located, studiedPairsOf } from '../../../api/domain/partnership/studied-pairs.ts';
import { toCollectOf } from '../../../api/domain/partnership/to-collect.ts';
import { touchingAmong } from '../../../api/domain/partnership/touching.ts';

const at = (id: string, lat: number | null, lon: number | null, adjacent: string[] = []): Located => ({
  id,
  level: 'EPCI',
  epci: null,
  departments: new Set(['X']),
  region: null,
  lat,
  lon,
  adjacent: new Set(adjacent),
});

describe('two authorities of one level', () => {
  //  West ── Middle ── East on one line, South far below Middle
  const [west, middle, east, south] = [at('W', 47, 0), at('M', 47, 0.5), at('E', 47, 1), at('S', 46.2, 0.5)];
  const near = touchingAmong([west, middle, east, south]);

  test('are neighbours by distance when no other centre stands between theirs', () => {
    expect(near(west, middle)).toBe('NEARBY');
    expect(near(middle, south)).toBe('NEARBY');
    expect(near(west, east)).toBeNull();
    expect(near(east, west)).toBeNull();
  });

  test('are contiguous when a source says so, and then distance says nothing more', () => {
    const [a, b, c] = [at('A', 47, 0, ['B']), at('B', 47, 0.5, ['A', 'C']), at('C', 47.4, 0.2, ['B'])];
    const touching = touchingAmong([a, b, c]);
    expect(touching(a, b)).toBe('CONTIGUOUS');
    expect(touching(a, c)).toBeNull();
  });

  test('are not said to touch when one has no position', () => {
    expect(near(west, at('N', null, null))).toBeNull();
  });
});

test('a far pair is compared only when both have a partner, a near one always', () => {
  const authorities = [
    at('A', 47, 0, ['B']),
    at('B', 47, 0.5, ['A']),
    at('C', 47, 9, ['D']),
    at('D', 47, 9.5, ['C']),
  ];
  const forum = (id: string, members: string[]) => ({
    id,
    type: 'pole',
    complete: true,
    members: new Set(members),
    perimeter: new Set<string>(),
  });
  const { pairs, left } = studiedPairsOf(authorities, [forum('f', ['A', 'B']), forum('g', ['C', 'State'])]);
  expect(pairs.map(({ a, b }) => a + b)).toEqual(['AB', 'CD']);
  expect(left).toBe(4);
});

test.each([
  ['COMMUNE', { id: 'X', below: ['EPCI'] }],
  ['EPCI', { id: 'X', below: ['EPCI'] }],
  ['DEPARTEMENT', { id: 'target', below: ['EPCI'] }],
  ['REGION', { id: 'target', below: ['DEPARTEMENT', 'EPCI'] }],
  ['ETAT', null],
])('a collectivity of level %s is compared in %o', (level, scope) => {
  const above = [
    { id: 'R', level: 'REGION' },
    { id: 'X', level: 'DEPARTEMENT' },
  ];
  expect(scopeOf({ id: 'target', level }, above)).toEqual(scope);
});

test('one that stands on several départements is compared in their région, when they have one', () => {
  const [x, y] = [
    { id: 'X', level: 'DEPARTEMENT' },
    { id: 'Y', level: 'DEPARTEMENT' },
  ];
  const [r, s] = [
    { id: 'R', level: 'REGION' },
    { id: 'S', level: 'REGION' },
  ];
  const target = { id: 'target', level: 'EPCI' };
  expect(scopeOf(target, [y, x, r])).toEqual({ id: 'R', below: ['DEPARTEMENT', 'EPCI'] });
  expect(scopeOf(target, [y, r, x, s])).toEqual({ id: 'X', below: ['EPCI'] });
});

test('a contract is a funding by its nature, or when every authority funds it', () => {
  const contract = (nature: string | null) => ({ kind: 'Contract', nature });
  expect(forumTypeOf(contract("appel à manifestation d'intérêt"), ['PARTNER'])).toBe('financement');
  expect(forumTypeOf(contract(null), ['FUNDER', 'FUNDER'])).toBe('financement');
  expect(forumTypeOf(contract(null), ['FUNDER', null])).toBe('contrat');
  expect(forumTypeOf(contract(null), [])).toBe('contrat');
  expect(forumTypeOf({ kind: 'Project', nature: 'fonds' }, [])).toBe('pole');
});

test('coverage is what a source declares, else the share of types of forums documented', () => {
  expect(coverageOf(0.8, new Set())).toEqual({ share: 0.8, declared: true });
  expect(coverageOf(null, new Set(['pole', 'contrat']))).toEqual({ share: 2 / 3, declared: false });
  expect(coverageOf(null, new Set()).share).toBe(0);
});

test('what to collect is counted, and what lacks nowhere is not named', () => {
  const documented = {
    documented: new Set(['pole', 'contrat', 'financement'] as const),
    adjacent: new Set(['B']),
  };
  expect(toCollectOf([documented], [{ complete: true }])).toEqual([]);
  expect(
    toCollectOf([documented, { documented: new Set(), adjacent: new Set() }], [{ complete: false }]),
  ).toEqual([
    { what: 'POLE_MEMBERS', total: 1 },
    { what: 'CONTRACT_PARTIES', total: 1 },
    { what: 'FUNDERS', total: 1 },
    { what: 'COMPOSITIONS', total: 1 },
  ]);
});

test('a practice is read from the forums that show it', () => {
  const food = { id: 'food', name: 'Alimentation' };
  const practices = practicesOf([
    { id: 'p', kind: 'Pole', nature: null, roles: [null], areas: [food] },
    { id: 'c', kind: 'Contract', nature: 'convention', roles: ['PARTNER'], areas: [food] },
  ]);
  expect([...practices.keys()]).toEqual(['type:pole', 'area:food', 'type:contrat', 'nature:convention']);
  expect(practices.get('area:food')).toMatchObject({ label: 'Alimentation', through: ['p', 'c'] });
});
