import type { NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { claimsSaidBy } from './claims.ts';

/**
 * Three collectivities that touch one another in a row, each touch written from right to left.
 *
 *   pa ◀─SUPPORTS─ a ─ b ─ c ─SUPPORTS (seen to stand in September 2012)─▶ pc
 */
const { node, tie } = claimsSaidBy((excerpt) => [
  { source: 'journal', lines: [1, 1], excerpt, certainty: 'STATED' },
]);

export const NEIGHBOURS: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    node('journal', 'Source', 'journal'),
    ...['a', 'b', 'c'].map((id) => node(id, 'Collectivity', id, { level: 'EPCI' })),
    ...['pa', 'pc'].map((id) => node(id, 'Pole', id)),
  ],
  relations: [
    tie('b', 'ADJACENT_TO', 'a'),
    tie('c', 'ADJACENT_TO', 'b'),
    tie('a', 'SUPPORTS', 'pa'),
    tie('c', 'SUPPORTS', 'pc', { date: '2012-09', dateBasis: '« à ce jour »' }),
  ],
};
