import { join } from 'node:path';
import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { readPartnershipTables } from '../../seed/laboratory/method-tables/partnership-tables.ts';
import { examples } from './worked-examples.ts';

/**
 * The worked example of partnerships (methods, section 6) as claims: EPCI A B C D E G in département X, 27 forums.
 *
 *   A ─── B ─── C     contiguous: AB BC CD AD BE CE DG
 *    \   / \   / \    F4, that covers E, is the only one whose members are not all known
 *      D    E   ·     G has no partner
 *      G              R, the région, holds X ; N, an EPCI of X2 and of X3, about which nothing is documented
 */
const said = (row: number, excerpt: string, certainty = 'STATED'): [EvidenceClaim] => [
  { source: 'tables', row, certainty, excerpt, observedOn: '2026-01' },
];

const nodes: NodeClaim[] = [];
const relations: RelationClaim[] = [];
const node = (id: string, kind: string, name: string, properties: NodeClaim['properties'] = {}) =>
  nodes.push({ id, kind, properties: { name, ...properties }, evidence: said(nodes.length + 1, name) });
const tie = (
  from: string,
  type: string,
  to: string,
  properties: RelationClaim['properties'] = {},
  certainty = 'STATED',
) =>
  relations.push({
    id: `${from}--${type}--${to}`,
    type,
    from,
    to,
    properties,
    evidence: said(relations.length + 1, `${from} ${to}`, certainty),
  });

const POPULATIONS: Readonly<Record<string, number>> = {
  A: 96_400,
  B: 118_200,
  C: 41_700,
  D: 38_900,
  E: 44_300,
  G: 17_600,
};

const example = readPartnershipTables(join(examples, 'partnership'));
node('tables', 'Source', 'Tables de l’exemple', { date: '2026' });
node('R', 'Collectivity', 'Région R', { level: 'REGION' });
node('X2', 'Collectivity', 'Département X2', { level: 'DEPARTEMENT' });
node('X3', 'Collectivity', 'Département X3', { level: 'DEPARTEMENT' });
node('N', 'Collectivity', 'Communauté N', { level: 'EPCI', population: 40_000 });
node('etat', 'Collectivity', 'État', { level: 'ETAT' });
node('bourg', 'Collectivity', 'Bourg', { level: 'COMMUNE' });
for (const { id, level, coverage } of example.authorities) {
  const population = POPULATIONS[id];
  node(id, 'Collectivity', level === 'EPCI' ? `Communauté ${id}` : 'Département X', {
    level,
    sourceCoverage: coverage,
    ...(population === undefined ? {} : { population }),
  });
  tie(id, 'PART_OF', level === 'EPCI' ? 'X' : 'R');
}
tie('X2', 'PART_OF', 'R');
tie('X3', 'PART_OF', 'R');
tie('N', 'PART_OF', 'X2');
tie('N', 'PART_OF', 'X3');
tie('bourg', 'PART_OF', 'A');
tie('bourg', 'PART_OF', 'X');
for (const { a, b, proximity } of example.pairs) if (proximity === 'CONTIGUOUS') tie(a, 'ADJACENT_TO', b);
// The membership of A in F1 is the only one that is dated, to the month.
const datesOf = (member: string, forum: string) =>
  member === 'A' && forum === 'F1' ? { since: '2024-05', until: '2025-02' } : {};
// What is said of F9 was read between the lines for A and published by C itself; A and B meet elsewhere too, A and C do not.
const certaintyOf = (member: string, forum: string) =>
  forum !== 'F9' ? 'STATED' : member === 'A' ? 'INFERRED' : member === 'C' ? 'OFFICIAL' : 'STATED';
for (const { id, type, complete, members, perimeter } of example.forums) {
  if (type === 'pole') node(id, 'Pole', `Pôle ${id}`, { compositionComplete: complete });
  else {
    const nature = type === 'financement' ? 'cofinancement' : 'convention';
    node(id, 'Contract', `Contrat ${id}`, { compositionComplete: complete, nature });
  }
  for (const member of members)
    tie(member, type === 'pole' ? 'MEMBER_OF' : 'PARTY_TO', id, datesOf(member, id), certaintyOf(member, id));
  for (const covered of perimeter) tie(id, 'COVERS', covered);
}
// What does not count: a tie announced, one that is over, one that somebody recommends.
tie('C', 'SUPPORTS', 'F1', { status: 'ANNOUNCED' });
tie('D', 'SUPPORTS', 'F2', { status: 'PAST' });
// A service is in a forum for its collectivity, once.
node('service-b', 'Service', 'Économie de B');
tie('service-b', 'SERVICE_OF', 'B');
tie('service-b', 'INVOLVED_IN', 'F1');
node('alimentation', 'PolicyArea', 'Alimentation', { facet: 'SERVICE_FIELD' });
tie('F4', 'CONCERNS', 'alimentation');

export const PARTNERSHIP_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = { nodes, relations };
