import { expect, test } from 'vitest';
import {
  densityByTerritory,
  fundingByLevel,
  isolatedIn,
  type Network,
  type NetworkEntity,
  type NetworkLink,
  networkOf,
  polesWithActors,
  tiesBetweenTerritories,
} from '../../ui/views/cooperations/cooperation-network.ts';

/**
 *   Arras: pôle ◀CARRIES─ scop    ◀SUPPORTS (100 €, POOLED)─ CC    Lens: asso ─MEMBER_OF▶ pôle, café (no tie)
 *   nowhere: labo ─MEMBER_OF▶ pôle
 */
const ARRAS = { slug: 'arras', name: 'Arras', level: 'COMMUNE' };
const LENS = { slug: 'lens', name: 'Lens', level: 'COMMUNE' };

const entity = (slug: string, kind: string, at: typeof ARRAS | null, level?: string): NetworkEntity => ({
  slug,
  kind,
  name: slug,
  level,
  position: at && { lat: 50, lon: 2, basis: 'CENTRE', total: 1, of: [at] },
});
const link = (from: string, relation: string, to: string, more: Partial<NetworkLink> = {}): NetworkLink => ({
  slug: `${from}-${relation}-${to}`,
  relation,
  from,
  to,
  certainty: 'STATED',
  depth: null,
  status: null,
  amountCents: null,
  measure: null,
  ...more,
});

const WORLD: Network = networkOf(
  {
    entities: [
      entity('pole', 'Pole', ARRAS),
      entity('scop', 'Enterprise', ARRAS),
      entity('asso', 'Enterprise', LENS),
      entity('cafe', 'Place', LENS),
    ],
    links: [
      link('scop', 'CARRIES', 'pole'),
      link('asso', 'MEMBER_OF', 'pole', { depth: 'PARTNER' }),
      link('cafe', 'LOCATED_IN', 'pole'),
      link('ailleurs', 'MEMBER_OF', 'pole'),
    ],
  },
  {
    entities: [
      entity('pole', 'Pole', ARRAS),
      entity('cc', 'Collectivity', ARRAS, 'EPCI'),
      entity('labo', 'ResearchCentre', null),
      entity('culture', 'PolicyArea', null),
    ],
    links: [
      link('scop', 'CARRIES', 'pole'),
      link('cc', 'SUPPORTS', 'pole', { depth: 'POOLED', amountCents: 10_000, measure: 'GRANTED' }),
      link('labo', 'MEMBER_OF', 'pole'),
      link('pole', 'CONCERNS', 'culture'),
    ],
  },
);

test('a network holds each entity and each tie once; being somewhere or about something is no tie', () => {
  expect(WORLD.entities.map(({ slug }) => slug).sort()).toEqual([
    'asso',
    'cafe',
    'cc',
    'labo',
    'pole',
    'scop',
  ]);
  expect(WORLD.links.map(({ slug }) => slug)).toEqual([
    'scop-CARRIES-pole',
    'asso-MEMBER_OF-pole',
    'cc-SUPPORTS-pole',
    'labo-MEMBER_OF-pole',
  ]);
});

test('a pole comes with who carries, joins and supports it', () => {
  const [row] = polesWithActors(WORLD);
  const slugs = (actors: readonly NetworkEntity[] = []) => actors.map(({ slug }) => slug);
  expect([slugs(row?.carriers), slugs(row?.members), slugs(row?.supporters)]).toEqual([
    ['scop'],
    ['asso', 'labo'],
    ['cc'],
  ]);
});

test('what has no tie is kept and counted', () => {
  expect(isolatedIn(WORLD).map(({ slug }) => slug)).toEqual(['cafe']);
});

test('links are brought to the territories of their ends, and keep their deepest tie', () => {
  expect(tiesBetweenTerritories(WORLD)).toEqual([
    { from: ARRAS, to: LENS, links: 1, deepest: 'PARTNER' },
    { from: ARRAS, to: expect.objectContaining({ slug: 'cc' }), links: 1, deepest: 'POOLED' },
  ]);
});

test('density is over the pairs of a territory, and undefined for one entity alone', () => {
  const rows = densityByTerritory(WORLD);
  expect(rows.find(({ territory }) => territory.slug === 'arras')).toMatchObject({
    entities: 2,
    tied: 1,
    possible: 1,
    share: 1,
    outward: 3,
  });
  expect(rows.find(({ territory }) => territory.slug === 'cc')).toMatchObject({ entities: 1, share: null });
});

test('amounts are counted by level of who gives and by measure', () => {
  expect(fundingByLevel(WORLD)).toEqual([
    { level: 'EPCI', measure: 'GRANTED', amountCents: 10_000, links: 1 },
  ]);
});
