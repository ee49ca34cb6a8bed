import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

const said: [EvidenceClaim] = [
  { source: 'journal', lines: [1, 1], excerpt: 'PTCE', certainty: 'STATED', observedOn: '2025-03' },
];

/** Two terms, one of which nothing explains, and a definition printed in two parts. */
export const WORDS_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    { id: 'journal', kind: 'Source', properties: { name: 'Journal du territoire' }, evidence: said },
    {
      id: 'gl-essaimage',
      kind: 'Term',
      properties: { name: 'essaimage', expandedBy: 'NOT_EXPANDED' },
      evidence: said,
    },
    {
      id: 'gl-epci',
      kind: 'Term',
      properties: { name: 'EPCI', expansion: 'établissement public', expandedBy: 'GENERAL_KNOWLEDGE' },
      evidence: said,
    },
    {
      id: 'd2',
      kind: 'Definition',
      properties: { set: 'De 2012', order: 2, text: 'Une stratégie.' },
      evidence: said,
    },
    {
      id: 'd1',
      kind: 'Definition',
      properties: { set: 'De 2012', order: 1, text: 'Un territoire.' },
      evidence: said,
    },
  ],
  relations: [],
};
