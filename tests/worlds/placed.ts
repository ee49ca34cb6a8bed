import type { NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { claimsSaidBy } from './claims.ts';

/**
 * Who stands where, from a dot on the map to nowhere.
 *
 *   département (50, 2) ◀── CC de l'Aa (50.7, 2.3) ◀── Arques (50.74, 2.3)
 *                       ◀── CC du Haut (50.1, 2.1) ◀── Clerques (no position)
 *
 *   pole-arques ─LOCATED_IN▶ Arques, département       pole-clerques ─LOCATED_IN▶ Clerques
 *   pole-deux ─COVERS▶ CC de l'Aa, CC du Haut          pole-nulle-part
 *   ferme (a place, 50.5, 2.5)
 */
const { node, tie } = claimsSaidBy((excerpt) => [
  { source: 'atlas', lines: [1, 1], excerpt, certainty: 'OFFICIAL', observedOn: '2026' },
]);

export const PLACED_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    node('atlas', 'Source', 'Atlas', { date: '2026' }),
    node('dep', 'Collectivity', 'Département', {
      level: 'DEPARTEMENT',
      lat: 50,
      lon: 2,
      positionBasis: 'MEAN',
    }),
    node('cc-aa', 'Collectivity', 'CC de l’Aa', {
      level: 'EPCI',
      lat: 50.7,
      lon: 2.3,
      positionBasis: 'MEAN',
    }),
    node('cc-haut', 'Collectivity', 'CC du Haut', {
      level: 'EPCI',
      lat: 50.1,
      lon: 2.1,
      positionBasis: 'MEAN',
    }),
    node('arques', 'Collectivity', 'Arques', {
      level: 'COMMUNE',
      lat: 50.74,
      lon: 2.3,
      positionBasis: 'PLACE',
    }),
    node('clerques', 'Collectivity', 'Clerques', { level: 'COMMUNE' }),
    node('pole-arques', 'Pole', 'Pôle d’Arques'),
    node('pole-clerques', 'Pole', 'Pôle de Clerques'),
    node('pole-deux', 'Pole', 'Pôle des deux vallées'),
    node('pole-nulle-part', 'Pole', 'Pôle de nulle part'),
    node('ferme', 'Place', 'Ferme', { lat: 50.5, lon: 2.5 }),
  ],
  relations: [
    tie('cc-aa', 'PART_OF', 'dep'),
    tie('cc-haut', 'PART_OF', 'dep'),
    tie('arques', 'PART_OF', 'cc-aa'),
    tie('clerques', 'PART_OF', 'cc-haut'),
    tie('clerques', 'PART_OF', 'cc-aa', { until: '2025' }),
    tie('pole-arques', 'LOCATED_IN', 'arques'),
    tie('pole-arques', 'LOCATED_IN', 'dep'),
    tie('pole-clerques', 'LOCATED_IN', 'clerques'),
    tie('pole-deux', 'COVERS', 'cc-aa'),
    tie('pole-deux', 'COVERS', 'cc-haut'),
  ],
};
