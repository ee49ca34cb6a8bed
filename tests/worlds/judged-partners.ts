import type { NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * Who is in what, where hiding could leak. All in one commune of 1 500 inhabitants; a source of 2026-03.
 *
 *   P1 {a b c d}   P2 {c d e}   a – d also cooperate outside any pole      e and f are the only ones not of the ESS
 *   K, a contract of three: the département funds a and b        old aid to c and e under one scheme, in 2015
 *   e was announced in P3 {e f}, where it is not yet
 */
const nodes: NodeClaim[] = [];
const relations: RelationClaim[] = [];
const said = [{ source: 'gazette', row: 1, certainty: 'STATED' }];
const node = (id: string, kind: string, properties: NodeClaim['properties'] = {}) =>
  nodes.push({ id, kind, properties: { name: id, ...properties }, evidence: said });
const tie = (from: string, type: string, to: string, properties: RelationClaim['properties'] = {}) =>
  relations.push({ id: `${from}--${type}--${to}`, type, from, to, properties, evidence: said });

node('gazette', 'Source', { date: '2026-03' });
node('older', 'Source', { date: '2019' });
node('departement', 'Collectivity', { level: 'DEPARTEMENT' });
node('bourg', 'Collectivity', { level: 'COMMUNE', population: 1500 });
tie('bourg', 'PART_OF', 'departement');
for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
  node(id, 'Enterprise', { essStatus: id === 'e' || id === 'f' ? 'DISPROVED' : 'PROVED' });
  tie(id, 'LOCATED_IN', 'bourg');
}
for (const [pole, members] of Object.entries({ P1: 'abcd', P2: 'cde', P3: 'f' })) {
  node(pole, 'Pole');
  for (const member of members) tie(member, 'MEMBER_OF', pole);
}
tie('e', 'MEMBER_OF', 'P3', { status: 'ANNOUNCED' });
tie('a', 'COOPERATES_WITH', 'd');
node('K', 'Contract', { date: '2024' });
tie('departement', 'PARTY_TO', 'K', { role: 'FUNDER' });
for (const id of ['a', 'b']) tie(id, 'PARTY_TO', 'K', { role: 'BENEFICIARY' });
node('scheme', 'Contract');
for (const id of ['c', 'e']) {
  node(`aid-${id}`, 'Contract', { date: '2015' });
  tie(`aid-${id}`, 'FRAMED_BY', 'scheme');
  tie(id, 'PARTY_TO', `aid-${id}`, { role: 'BENEFICIARY' });
}

export const JUDGED_PARTNERS = { nodes, relations };
