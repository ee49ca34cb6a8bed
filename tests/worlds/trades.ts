import type { NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * Who does what, and where.
 *
 *   Lens (50.43, 2.83) ◀─LOCATED_IN─ garage « réparation de voitures »     Béthune (50.53, 2.64) ◀─ atelier « réparation de vélos »
 *                      ◀─LOCATED_IN─ maçons « bâtiment »
 *   Gers (43.69, 0.45) ─SUPPORTS▶ Pôle des travaux (stands nowhere)
 */
const said = (excerpt: string): NodeClaim['evidence'] => [
  { source: 'atlas', lines: [1, 1], excerpt, certainty: 'STATED', observedOn: '2026' },
];

const node = (id: string, kind: string, name: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
  id,
  kind,
  properties: { name, ...more },
  evidence: said(name),
});

const at = (level: string, lat: number, lon: number) => ({ level, lat, lon, positionBasis: 'PLACE' });

const tie = (from: string, type: string, to: string): RelationClaim => ({
  id: `${from}--${type}--${to}`,
  type,
  from,
  to,
  properties: {},
  evidence: said('lien'),
});

export const TRADES_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    node('atlas', 'Source', 'Atlas des métiers'),
    node('lens', 'Collectivity', 'Lens', { population: 32_000, ...at('COMMUNE', 50.43, 2.83) }),
    node('bethune', 'Collectivity', 'Béthune', { population: 24_000, ...at('COMMUNE', 50.53, 2.64) }),
    node('gers', 'Collectivity', 'Gers', at('DEPARTEMENT', 43.69, 0.45)),
    node('garage', 'Enterprise', 'Le Bassin', { summary: 'Réparation de voitures.' }),
    node('atelier', 'Enterprise', 'Le Guidon', { summary: 'Réparation de vélos.' }),
    node('macons', 'Enterprise', 'Les Maçons', { summary: 'Métiers du bâtiment.' }),
    node('pole', 'Pole', 'Pôle des travaux'),
  ],
  relations: [
    tie('garage', 'LOCATED_IN', 'lens'),
    tie('macons', 'LOCATED_IN', 'lens'),
    tie('atelier', 'LOCATED_IN', 'bethune'),
    tie('gers', 'SUPPORTS', 'pole'),
  ],
};
