import { expect, test } from 'vitest';
import {
  type CountedEntity,
  type CountedLink,
  type CountedNetwork,
  densityByTerritory,
  fundingByLevel,
  homeOf,
  tiesBetweenTerritories,
} from '../../../api/domain/network/by-territory.ts';

/**
 *   arras: pôle ◀─ scop    ◀─ (100 €, POOLED) cc, an EPCI    lens: asso ─▶ pôle, café (no tie)
 *   nowhere: labo ─▶ pôle    between arras and lens: fédé
 */
const stand = (id: string, level = 'COMMUNE', relation = 'LOCATED_IN') => ({ relation, level, id });
const entity = (id: string, kind: string, ...stands: CountedEntity['stands']): CountedEntity => ({
  id,
  kind,
  level: kind === 'Collectivity' ? 'EPCI' : null,
  stands,
});
const link = (from: string, to: string, more: Partial<CountedLink> = {}): CountedLink => ({
  from,
  to,
  depth: null,
  amountCents: null,
  amountPer: null,
  measure: null,
  ...more,
});

const WORLD: CountedNetwork = {
  entities: [
    entity('pole', 'Pole', stand('arras'), stand('cc', 'EPCI', 'COVERS')),
    entity('scop', 'Enterprise', stand('arras')),
    entity('asso', 'Enterprise', stand('lens'), stand('nord', 'REGION')),
    entity('cafe', 'Place', stand('lens')),
    entity('cc', 'Collectivity', stand('nord', 'REGION', 'PART_OF')),
    entity('labo', 'ResearchCentre'),
    entity('fede', 'Enterprise', stand('arras'), stand('lens')),
  ],
  links: [
    link('scop', 'pole'),
    link('scop', 'pole', { depth: 'MET' }),
    link('asso', 'pole', { depth: 'PARTNER' }),
    link('cc', 'pole', { depth: 'POOLED', amountCents: 10_000, measure: 'GRANTED' }),
    link('cc', 'asso', { amountCents: 5_000, measure: 'GRANTED' }),
    link('cc', 'scop', { amountCents: 900, measure: 'RANGE' }),
    link('labo', 'pole', { amountCents: 700 }),
  ],
};

test('an entity stands in the most precise collectivity known of it, in none when it is between two', () => {
  expect(WORLD.entities.map(homeOf)).toEqual(['arras', 'arras', 'lens', 'lens', 'cc', null, null]);
  expect(homeOf(entity('x', 'Place', stand('france', 'ETAT')))).toBeNull();
  expect(homeOf(entity('x', 'Pole', stand('a', 'COMMUNE', 'COVERS'), stand('b')))).toBe('b');
});

test('links are brought to the collectivities of their ends, in both directions, and keep their deepest tie', () => {
  expect(tiesBetweenTerritories(WORLD)).toEqual([
    { between: ['arras', 'cc'], linkTotal: 2, deepest: 'POOLED' },
    { between: ['arras', 'lens'], linkTotal: 1, deepest: 'PARTNER' },
    { between: ['cc', 'lens'], linkTotal: 1, deepest: null },
  ]);
});

test('density is over the pairs of a collectivity; parallel links are one pair, and one entity alone has none', () => {
  expect(densityByTerritory(WORLD)).toEqual([
    { collectivity: 'arras', entityTotal: 2, tiedPairTotal: 1, possiblePairTotal: 1, outwardTotal: 4 },
    { collectivity: 'lens', entityTotal: 2, tiedPairTotal: 0, possiblePairTotal: 1, outwardTotal: 2 },
  ]);
});

test('amounts are summed by level of who gives and by measure; the bounds of an aid are no amount', () => {
  expect(fundingByLevel(WORLD)).toEqual([
    { level: 'EPCI', measure: 'GRANTED', amountCents: 15_000, linkTotal: 2 },
    { level: null, measure: null, amountCents: 700, linkTotal: 1 },
  ]);
});

test('an amount for each laureate is no amount of all, and enters no sum', () => {
  const each = link('cc', 'asso', { amountCents: 100_000, amountPer: 'lauréat', measure: 'GRANTED' });
  expect(fundingByLevel({ ...WORLD, links: [...WORLD.links, each] })).toEqual(fundingByLevel(WORLD));
});
