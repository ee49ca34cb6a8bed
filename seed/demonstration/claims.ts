import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

const SOURCE = 'demo-source';
const DOUBT = 'Donnée fictive du territoire de démonstration.';
/** All proofs bear one year: none is old beside the others. */
const OBSERVED = '2026-01';

type Properties = NodeClaim['properties'];
export type Certainty = EvidenceClaim['certainty'];

/** Writes a fictional territory: each fact rests on the one source that says it is fictional. */
export class Fiction {
  readonly nodes: NodeClaim[] = [];
  readonly relations: RelationClaim[] = [];

  constructor() {
    this.nodes.push({
      id: SOURCE,
      kind: 'Source',
      properties: {
        name: 'Territoire de démonstration (données fictives)',
        date: OBSERVED,
        publisher: 'Maillage',
        demonstration: true,
      },
      evidence: [{ source: SOURCE, row: 1, certainty: 'STATED' }],
    });
  }

  node(id: string, kind: string, name: string, properties: Properties = {}, certainty: Certainty = 'STATED') {
    const bears = { name, ...properties, demonstration: true };
    this.nodes.push({ id: demoId(id), kind, properties: bears, evidence: this.#proof(certainty) });
  }

  relation(
    from: string,
    type: string,
    to: string,
    properties: Properties = {},
    certainty: Certainty = 'STATED',
  ) {
    const role = properties['role'];
    const words = [demoId(from), type, demoId(to), ...(role === undefined ? [] : [role])];
    this.relations.push({
      id: words.join('--').toLowerCase(),
      type,
      from: demoId(from),
      to: demoId(to),
      properties,
      evidence: this.#proof(certainty),
    });
  }

  #proof(certainty: Certainty): [EvidenceClaim] {
    const row = this.nodes.length + this.relations.length + 1;
    return [{ source: SOURCE, row, certainty, observedOn: OBSERVED, doubt: DOUBT }];
  }
}

const demoId = (id: string) => `demo-${id}`;
