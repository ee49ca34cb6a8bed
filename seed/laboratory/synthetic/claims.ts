import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../../api/domain/evidence/claim.ts';
import type { Random } from '../../demonstration/random.ts';

const SOURCE = 'territoire-fictif';
const DOUBT = 'Donnée fictive, tirée au sort pour des essais.';

/** Five claims in ten are sure, three are declared, two are read between the lines. */
const CERTAINTIES: readonly (readonly [string, number])[] = [
  ['STATED', 5],
  ['DECLARED', 3],
  ['INFERRED', 2],
];

/** Collects the claims of a fictional territory, each resting on the one source that says it is fictional. */
export function claimsOf(random: Random) {
  const nodes: NodeClaim[] = [];
  const relations: RelationClaim[] = [];
  const proof = (): [EvidenceClaim] => {
    const [certainty] = CERTAINTIES[random.weighted(CERTAINTIES.map(([, weight]) => weight))] ?? ['STATED'];
    return [{ source: SOURCE, row: nodes.length + relations.length + 1, certainty, doubt: DOUBT }];
  };
  nodes.push({
    id: SOURCE,
    kind: 'Source',
    properties: { name: 'Territoire fictif, tiré au sort pour des essais', date: '2026' },
    evidence: [{ source: SOURCE, row: 1, certainty: 'STATED' }],
  });
  return {
    node(id: string, kind: string, name: string, properties: NodeClaim['properties'] = {}) {
      nodes.push({ id, kind, properties: { name, ...properties }, evidence: proof() });
    },
    relation(from: string, type: string, to: string, properties: RelationClaim['properties'] = {}) {
      const role = properties['role'];
      const id = [from, type, to, ...(role === undefined ? [] : [role])].join('|').toLowerCase();
      relations.push({ id, type, from, to, properties, evidence: proof() });
    },
    written: () => ({ nodes, relations }),
  };
}
