import { expect, test } from 'vitest';
import {
  type CooperationNetwork,
  type NetworkEntity,
  type NetworkLink,
  polesWithActors,
  TIES,
  withoutBareTerritories,
} from '../../ui/views/cooperations/cooperation-network.ts';

/** pôle ◀CARRIES─ scop, ◀MEMBER_OF─ asso, ◀SUPPORTS─ CC; café and a commune that nothing ties. */
const entity = (slug: string, kind: string): NetworkEntity => ({ slug, kind, name: slug, position: null });
const link = (from: string, relation: string, to: string): NetworkLink => ({
  slug: `${from}-${relation}-${to}`,
  relation,
  from,
  to,
  certainty: 'STATED',
  depth: null,
  status: null,
});

const WORLD: CooperationNetwork = {
  entities: [
    entity('pole', 'Pole'),
    entity('scop', 'Enterprise'),
    entity('asso', 'Enterprise'),
    entity('cc', 'Collectivity'),
    entity('cafe', 'Place'),
    entity('commune', 'Collectivity'),
  ],
  links: [link('scop', 'CARRIES', 'pole'), link('asso', 'MEMBER_OF', 'pole'), link('cc', 'SUPPORTS', 'pole')],
};

test('being somewhere or about something is no tie of cooperation', () => {
  expect(TIES).toEqual(expect.arrayContaining(['CARRIES', 'FOUNDED', 'SUPPORTS', 'PARTY_TO', 'HOSTED_AT']));
  for (const relation of ['LOCATED_IN', 'PART_OF', 'COVERS', 'CONCERNS'])
    expect(TIES).not.toContain(relation);
});

test('what nothing ties is kept, but for the collectivities where others only stand', () => {
  const alone = new Set(['cafe', 'commune']);
  expect(withoutBareTerritories(WORLD, alone).entities.map(({ slug }) => slug)).toEqual([
    'pole',
    'scop',
    'asso',
    'cc',
    'cafe',
  ]);
});

test('a pole comes with who carries, joins and supports it', () => {
  const [row] = polesWithActors(WORLD);
  const slugs = (actors: readonly NetworkEntity[] = []) => actors.map(({ slug }) => slug);
  expect([slugs(row?.carriers), slugs(row?.members), slugs(row?.supporters)]).toEqual([
    ['scop'],
    ['asso'],
    ['cc'],
  ]);
});
