import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * How a world whose every claim is said by one source writes its nodes and its ties. A tie is known by its ends and its type; where
 * the same ends are tied twice, by its role or its means besides.
 */
export function claimsSaidBy(said: (words: string) => [EvidenceClaim]) {
  return {
    node: (id: string, kind: string, name: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
      id,
      kind,
      properties: { name, ...more },
      evidence: said(name),
    }),
    tie: (
      from: string,
      type: string,
      to: string,
      properties: RelationClaim['properties'] = {},
    ): RelationClaim => ({
      id: [from, type, to, properties['role'] ?? properties['means'] ?? []].flat().join('--'),
      type,
      from,
      to,
      properties,
      evidence: said(`${from} ${type} ${to}`.slice(0, 80)),
    }),
  };
}
