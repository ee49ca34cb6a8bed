import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * Territories of one name, one of which a document speaks of.
 *
 *   Pôle de Montreuil ──LOCATED_IN──▶ CA Montreuillois ──▶ Pas-de-Calais ◀── Montreuil (62) 2 000
 *                                                             Seine-Saint-Denis ◀── Montreuil (93) 110 000
 *   Montreuil-aux-Bois (02) ──▶ Aisne
 */
const official: [EvidenceClaim] = [
  { source: 'journal', lines: [1, 1], excerpt: 'Montreuil', certainty: 'OFFICIAL', observedOn: '2026' },
];

const node = (id: string, kind: string, name: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
  id,
  kind,
  properties: { name, ...more },
  evidence: official,
});

const framed = (id: string, name: string, level: string, more: NodeClaim['properties'] = {}) =>
  node(id, 'Collectivity', name, { level, frameVintage: 2026, ...more });

const tie = (from: string, type: string, to: string): RelationClaim => ({
  id: `${from}--${type}--${to}`,
  type,
  from,
  to,
  properties: {},
  evidence: official,
});

export const HOMONYMS_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    node('journal', 'Source', 'Journal du territoire'),
    framed('pas-de-calais', 'Pas-de-Calais', 'DEPARTEMENT', { insee: '62' }),
    framed('seine-saint-denis', 'Seine-Saint-Denis', 'DEPARTEMENT', { insee: '93' }),
    framed('aisne', 'Aisne', 'DEPARTEMENT', { lat: 49.5, lon: 3.6, positionBasis: 'MEAN', insee: '02' }),
    framed('montreuil-62', 'Montreuil', 'COMMUNE', { insee: '62588', population: 2_000 }),
    framed('montreuil-93', 'Montreuil', 'COMMUNE', { insee: '93048', population: 110_000 }),
    framed('montreuil-aux-bois', 'Montreuil-aux-Bois', 'COMMUNE', { insee: '02999', population: 300 }),
    framed('ca-montreuillois', 'CA du Montreuil-lois', 'EPCI', { siren: '200069029' }),
    node('pole', 'Pole', 'Pôle alimentaire de Montreuil'),
  ],
  relations: [
    tie('montreuil-62', 'PART_OF', 'ca-montreuillois'),
    tie('montreuil-62', 'PART_OF', 'pas-de-calais'),
    tie('montreuil-93', 'PART_OF', 'seine-saint-denis'),
    tie('montreuil-aux-bois', 'PART_OF', 'aisne'),
    tie('ca-montreuillois', 'PART_OF', 'pas-de-calais'),
    tie('pole', 'LOCATED_IN', 'ca-montreuillois'),
  ],
};
