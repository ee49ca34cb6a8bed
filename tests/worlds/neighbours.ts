import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * Three collectivities that touch one another in a row, each touch written from right to left.
 *
 *   pa ◀─SUPPORTS─ a ─ b ─ c ─SUPPORTS (seen to stand in September 2012)─▶ pc
 */
const said = (excerpt: string): [EvidenceClaim] => [
  { source: 'journal', lines: [1, 1], excerpt, certainty: 'STATED' },
];

const node = (id: string, kind: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
  id,
  kind,
  properties: { name: id, ...more },
  evidence: said(id),
});

const tie = (from: string, type: string, to: string, properties = {}): RelationClaim => ({
  id: `${from}--${type}--${to}`,
  type,
  from,
  to,
  properties,
  evidence: said(`${from} ${to}`),
});

export const NEIGHBOURS: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    node('journal', 'Source'),
    ...['a', 'b', 'c'].map((id) => node(id, 'Collectivity', { level: 'EPCI' })),
    ...['pa', 'pc'].map((id) => node(id, 'Pole')),
  ],
  relations: [
    tie('b', 'ADJACENT_TO', 'a'),
    tie('c', 'ADJACENT_TO', 'b'),
    tie('a', 'SUPPORTS', 'pa'),
    tie('c', 'SUPPORTS', 'pc', { date: '2012-09', dateBasis: '« à ce jour »' }),
  ],
};
