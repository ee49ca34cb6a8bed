import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import type { Claims } from '../../api/graph/write-claims.ts';

/**
 * More of the same than any list shows, so that what comes after is seen or counted all the same. Each crowd is added to a
 * small world that has a source called « gazette ».
 */
const said = (excerpt: string): [EvidenceClaim] => [
  { source: 'gazette', lines: [1, 1], excerpt, certainty: 'STATED', observedOn: '2024' },
];

const node = (id: string, kind: string, properties: NodeClaim['properties'] = {}): NodeClaim => ({
  id,
  kind,
  properties: { name: id, ...properties },
  evidence: said(id),
});

const tie = (
  from: string,
  type: string,
  to: string,
  properties: RelationClaim['properties'] = {},
): RelationClaim => ({
  id: `${from}--${type}--${to}--${properties['role'] ?? properties['means'] ?? ''}`,
  type,
  from,
  to,
  properties,
  evidence: said(`${from} ${type} ${to}`.slice(0, 80)),
});

/** Names that sort one after the other: « buyer-001 », « buyer-002 »… */
const named = (word: string, total: number): string[] =>
  Array.from({ length: total }, (_, place) => `${word}-${String(place + 1).padStart(4, '0')}`);

/** Some claims for each of many. */
function many(
  word: string,
  total: number,
  claims: (id: string) => { readonly nodes?: NodeClaim[]; readonly relations?: RelationClaim[] },
): Claims {
  const each = named(word, total).map(claims);
  return {
    nodes: each.flatMap(({ nodes = [] }) => nodes),
    relations: each.flatMap(({ relations = [] }) => relations),
  };
}

export const together = (...worlds: readonly Claims[]): Claims => ({
  nodes: worlds.flatMap(({ nodes }) => nodes),
  relations: worlds.flatMap(({ relations }) => relations),
});

/** Enterprises that stand in a place, of what an actor without any in its poles needs. */
export const enterprisesIn = (
  place: string,
  word: string,
  total: number,
  properties: NodeClaim['properties'] = {},
) =>
  many(word, total, (id) => ({
    nodes: [node(id, 'Enterprise', { essStatus: 'DISPROVED', ...properties })],
    relations: [tie(id, 'LOCATED_IN', place)],
  }));
