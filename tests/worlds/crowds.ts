import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import type { Claims } from '../../api/graph/write-claims.ts';
import { claimsSaidBy } from './claims.ts';

/**
 * More of the same than any list shows, so that what comes after is seen or counted all the same. Each crowd is added to a
 * small world that has a source called « gazette ».
 */
const gazette = claimsSaidBy((excerpt) => [
  { source: 'gazette', lines: [1, 1], excerpt, certainty: 'STATED', observedOn: '2024' },
]);
const { tie } = gazette;
const undated = (excerpt: string): [EvidenceClaim] => [{ source: 'carnet', excerpt, certainty: 'STATED' }];
/** Each bears its id for a name. */
const node = (id: string, kind: string, properties: NodeClaim['properties'] = {}) =>
  gazette.node(id, kind, id, properties);

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

/**
 * The CC Une of the portrait among many: 310 projects it carries, 55 funds it runs, one last that has a rule; 105 services; 14 things
 * shared with CC Deux, which does 205 projects and one market more. Before what concerns it, 205 rules in words and 205 roles.
 */
export const CROWDED_GROUPING: Claims = together(
  many('chantier', 310, (id) => ({
    nodes: [node(id, 'Project')],
    relations: [tie('cc-une', 'CARRIES', id)],
  })),
  many('fonds', 55, (id) => ({
    nodes: [node(id, 'Contract', { nature: 'fonds' })],
    relations: [tie('cc-une', 'PARTY_TO', id, { role: 'FUNDER' })],
  })),
  many('direction', 105, (id) => ({
    nodes: [node(id, 'Service')],
    relations: [tie(id, 'SERVICE_OF', 'cc-une')],
  })),
  many('domaine', 8, (id) => ({
    nodes: [node(id, 'PolicyArea')],
    relations: [tie('direction-0001', 'CONCERNS', id)],
  })),
  many('accord', 12, (id) => ({
    nodes: [node(id, 'Contract')],
    relations: [tie('cc-deux', 'PARTY_TO', id), tie('cc-une', 'PARTY_TO', id)],
  })),
  many('essai', 205, (id) => ({
    nodes: [node(id, 'Project')],
    relations: [tie('cc-deux', 'PARTICIPATES_IN', id)],
  })),
  many('condition', 205, (id) => ({
    nodes: [node(id, 'Rule', { ruleKind: 'ELIGIBILITY', text: id })],
    relations: [tie(id, 'RULE_OF', 'abri')],
  })),
  many('conseil', 205, (id) => ({
    nodes: [node(id, 'Role', { text: id, levels: ['EPCI'] })],
    relations: [tie(id, 'USES', 'abri'), tie('levier-pedagogie-ess', 'RELATED_ROLE', id)],
  })),
  {
    nodes: [
      node('abri', 'Contract'),
      node('zone', 'Contract'),
      node('regle-zone', 'Rule', { ruleKind: 'ELIGIBILITY', text: 'Fiscalité propre', ownTaxation: true }),
      node('zinc', 'Contract', { nature: 'marché' }),
    ],
    relations: [
      tie('cc-une', 'PARTY_TO', 'zone', { role: 'AUTHORITY' }),
      tie('regle-zone', 'RULE_OF', 'zone'),
      tie('cc-deux', 'PARTY_TO', 'zinc'),
      tie('cc-une', 'SUPPORTS', 'pole-p', { means: 'ENGINEERING' }),
    ],
  },
);

/** Communes of the région whose membership a notebook without a date says: more than a sheet could once read. */
export const UNDATED_MEMBERSHIPS: Claims = together(
  {
    nodes: [{ id: 'carnet', kind: 'Source', properties: { name: 'carnet' }, evidence: undated('carnet') }],
    relations: [],
  },
  many('lieu-dit', 2_005, (id) => ({
    nodes: [node(id, 'Collectivity', { level: 'COMMUNE' })],
    relations: [{ ...tie(id, 'PART_OF', 'region-r'), evidence: undated(id) }],
  })),
);

/**
 * The two poles of the valley with more around them: 305 groups of unknown nature that buy from Pôle vert, 105 communes that
 * give 1 € each to Pôle bois, and Pôle lac, on one commune where both its members stand, after six others each.
 */
export const CROWDED_POLES: Claims = together(
  many('acheteurs', 305, (id) => ({
    nodes: [node(id, 'ActorGroup')],
    relations: [tie(id, 'BUYS_FROM', 'pole-vert')],
  })),
  many('commune', 105, (id) => ({
    nodes: [node(id, 'Collectivity', { level: 'COMMUNE' })],
    relations: [tie(id, 'SUPPORTS', 'pole-bois', { means: 'FUNDING', amountCents: 100, measure: 'GRANTED' })],
  })),
  many('conseil', 205, (id) => ({
    nodes: [node(id, 'Role', { text: id, levels: ['COMMUNE'] })],
    relations: [tie(id, 'AT_STAGE', 'emergence', { basis: 'EXPLICIT' })],
  })),
  {
    nodes: [node('pole-lac', 'Pole'), node('rive', 'Collectivity', { level: 'COMMUNE' })],
    relations: [tie('pole-lac', 'COVERS', 'rive')],
  },
  many('atelier', 2, (id) => ({
    nodes: [node(id, 'Enterprise', { essStatus: 'PROVED' })],
    relations: [
      tie(id, 'MEMBER_OF', 'pole-lac'),
      ...named('commune', 6).map((commune) => tie(id, 'LOCATED_IN', commune)),
      tie(id, 'LOCATED_IN', 'rive'),
    ],
  })),
);

/** A term that as many lines of the gazette speak of as asked. */
export const termOf = (proofs: number): Claims => ({
  nodes: [
    {
      id: 'terme',
      kind: 'Term',
      properties: { name: 'terme', text: 'terme', expandedBy: 'DOCUMENT' },
      evidence: named('ligne', proofs).map((excerpt, line) => ({
        source: 'gazette',
        lines: [line + 1, line + 1],
        excerpt,
        certainty: 'STATED',
      })) as unknown as NodeClaim['evidence'],
    },
  ],
  relations: [],
});

/** Sources of 2010 that prove three things each, and a brochure of 2026 that proves one. */
export const datedSources = (total: number): Claims => {
  const source = (id: string, date: string, proofs: number): NodeClaim => ({
    id,
    kind: 'Source',
    properties: { name: id, date },
    evidence: named('ligne', proofs).map((excerpt) => ({
      source: id,
      excerpt,
      certainty: 'STATED',
    })) as unknown as NodeClaim['evidence'],
  });
  return together(
    many('registre', total, (id) => ({ nodes: [source(id, '2010', 3)] })),
    { nodes: [source('brochure', '2026-01', 1)], relations: [] },
  );
};
