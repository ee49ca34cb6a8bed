import { join } from 'node:path';
import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { readRecommendationTables } from '../../seed/laboratory/method-tables/recommendation-tables.ts';
import { examples } from './worked-examples.ts';

/**
 * The worked example of the methods as a graph: its ten actors, each where the table says it stands from the EPCI A.
 *
 *   Région R ◀ Département Z ◀ EPCI A ◀ Bourg (seat of A: N1), Village (S1 S2 S3 E1 Z1)
 *            ◀               ◀ EPCI B, touching A      ◀ EPCI K ◀ Ville-K (R1)
 *            ◀ Département Y ◀ EPCI Y ◀ Ville-Y (T1)
 *
 *   P1 {A S1 S2}   P2 {S1 S3 R1}   P3 {S2 S3 B}   P4 {E1 T1 R1}   P5 {S1, Z1 gone}
 *   schemes AMI, SRDEII, FEDER, paid by the région; A and B concern what their services do
 *   beside it, fictional: S9, in Village, alike in all
 */
const said = (excerpt: string): [EvidenceClaim] => [
  { source: 'gazette', lines: [1, 1], excerpt, certainty: 'STATED', observedOn: '2026-03' },
];
const nodes: NodeClaim[] = [];
const relations: RelationClaim[] = [];
const nodeOf = (id: string, kind: string, properties: NodeClaim['properties'] = {}): NodeClaim => ({
  id,
  kind,
  properties: { name: id, ...properties },
  evidence: said(id),
});
const tieOf = (
  from: string,
  type: string,
  to: string,
  properties: RelationClaim['properties'] = {},
): RelationClaim => ({
  id: `${from}--${type}--${to}--${properties['role'] ?? ''}`,
  type,
  from,
  to,
  properties,
  evidence: said(`${from} ${type} ${to}`),
});
const node = (...claimed: Parameters<typeof nodeOf>) => nodes.push(nodeOf(...claimed));
const tie = (...claimed: Parameters<typeof tieOf>) => relations.push(tieOf(...claimed));

/** A contract of several parties, as it would be added to this world. */
export const contractBetween = (id: string, parties: readonly string[]) => ({
  nodes: [nodeOf(id, 'Contract')],
  relations: parties.map((party) => tieOf(party, 'PARTY_TO', id)),
});

node('gazette', 'Source', { date: '2026-03' });
node('region-r', 'Collectivity', { level: 'REGION' });
for (const departement of ['departement-z', 'departement-y']) {
  node(departement, 'Collectivity', { level: 'DEPARTEMENT' });
  tie(departement, 'PART_OF', 'region-r');
}
const EPCI: Readonly<Record<string, readonly [departement: string, communes: readonly string[]]>> = {
  A: ['departement-z', ['bourg', 'village']],
  B: ['departement-z', []],
  K: ['departement-z', ['ville-k']],
  Y: ['departement-y', ['ville-y']],
};
for (const [epci, [departement, communes]] of Object.entries(EPCI)) {
  if (epci === 'K' || epci === 'Y') node(epci, 'Collectivity', { level: 'EPCI' });
  tie(epci, 'PART_OF', departement);
  for (const commune of communes) {
    node(commune, 'Collectivity', { level: 'COMMUNE' });
    tie(commune, 'PART_OF', epci);
    tie(commune, 'PART_OF', departement);
  }
}
tie('B', 'ADJACENT_TO', 'A');
tie('A', 'LOCATED_IN', 'bourg');

const { actors, forums } = readRecommendationTables(join(examples, 'recommendation'), 'A');
for (const area of new Set(actors.flatMap(({ themes }) => [...(themes ?? [])]))) node(area, 'PolicyArea');
for (const scheme of new Set(actors.flatMap(({ funding }) => [...(funding ?? [])]))) node(scheme, 'Contract');

const STANDS: Readonly<Record<string, string>> = { N1: 'bourg', R1: 'ville-k', T1: 'ville-y' };
const AS: Readonly<Record<string, readonly [kind: string, properties: NodeClaim['properties']]>> = {
  EPCI: ['Collectivity', { level: 'EPCI' }],
  ESS: ['Enterprise', { essStatus: 'PROVED' }],
  ENTREPRISE: ['Enterprise', { essStatus: 'DISPROVED' }],
  RECHERCHE: ['ResearchCentre', { nature: 'laboratoire de recherche' }],
  FORMATION: ['ResearchCentre', { nature: 'organisme de formation' }],
};
for (const { id, kind, themes, funding, active } of actors) {
  const [label = 'Enterprise', properties = {}] = AS[kind ?? ''] ?? [];
  node(id, label, {
    ...properties,
    ...(active ? {} : { status: 'PAST' }),
    ...(funding?.size === 0 ? { fundingComplete: true } : {}),
  });
  if (kind !== 'EPCI') tie(id, 'LOCATED_IN', STANDS[id] ?? 'village');
  for (const theme of themes ?? []) {
    if (kind !== 'EPCI') tie(id, 'CONCERNS', theme);
    else {
      node(`${id}-${theme}`, 'Service');
      tie(`${id}-${theme}`, 'SERVICE_OF', id);
      tie(`${id}-${theme}`, 'CONCERNS', theme);
    }
  }
  for (const scheme of funding ?? []) {
    const aid = `aide-${id}-${scheme}`;
    node(aid, 'Contract');
    tie(aid, 'FRAMED_BY', scheme);
    tie(id, 'PARTY_TO', aid, { role: 'BENEFICIARY', since: '2023' });
    tie('region-r', 'PARTY_TO', aid, { role: 'FUNDER', since: '2023' });
  }
}
for (const { id, members } of forums) {
  node(id, 'Pole', { compositionComplete: true });
  for (const member of members) tie(member, EPCI[member] ? 'PARTICIPATES_IN' : 'MEMBER_OF', id);
}
node('S9', 'Enterprise', { essStatus: 'DISPROVED', demonstration: true });
tie('S9', 'LOCATED_IN', 'village');
tie('S9', 'CONCERNS', 'habitat');
tie('S9', 'CONCERNS', 'insertion');

export const PARTNERS_WORLD = { nodes, relations };
