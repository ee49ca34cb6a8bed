import type { NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * A pole and as many members as asked, each in the one commune of the one EPCI, each with a proof and a date:
 * the same questions on ten and on three hundred must cost the same number of statements.
 */
export function manyMembers(members: number): { nodes: NodeClaim[]; relations: RelationClaim[] } {
  const evidence = [{ source: 'liste', excerpt: 'est membre', certainty: 'STATED' }];
  const node = (id: string, kind: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
    id,
    kind,
    properties: { name: id, ...more },
    evidence,
  });
  const link = (from: string, type: string, to: string): RelationClaim => ({
    id: `${from}--${type}--${to}`,
    type,
    from,
    to,
    properties: { since: '2020' },
    evidence,
  });
  const names = Array.from({ length: members }, (_, place) => `membre-${place}`);
  return {
    nodes: [
      node('liste', 'Source', { date: '2024' }),
      node('pole', 'Pole'),
      node('autre-pole', 'Pole'),
      node('commune', 'Collectivity', { level: 'COMMUNE', insee: '62038' }),
      node('epci', 'Collectivity', { level: 'EPCI', siren: '246200844' }),
      ...names.map((name) => node(name, 'Enterprise')),
    ],
    relations: [
      link('commune', 'PART_OF', 'epci'),
      ...names.flatMap((name) => [
        link(name, 'MEMBER_OF', 'pole'),
        link(name, 'MEMBER_OF', 'autre-pole'),
        link(name, 'LOCATED_IN', 'commune'),
      ]),
    ],
  };
}
