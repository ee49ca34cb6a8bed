import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * A pole on a site its community of communes bought, and two things that look like it without being it.
 *
 *   Anges Jardiniers ──FOUNDED──▶ Écopôle ──HOSTED_AT──▶ Espace agricole
 *                                  ▲   ▲                     ▲
 *            3 jardins ─PARTICIPATES┘   └─SUPPORTS─ CC ──ACQUIRES (2010)
 *
 *   Pôle vélo (no link)             Valenciennes (commune, no link)
 */
const said = (excerpt: string, line: number, certainty = 'STATED'): [EvidenceClaim] => [
  { source: 'journal', lines: [line, line], excerpt, certainty, observedOn: '2025-03' },
];

const node = (id: string, kind: string, name: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
  id,
  kind,
  properties: { name, ...more },
  evidence: said(name, 1),
});

export const ECOPOLE_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    {
      id: 'journal',
      kind: 'Source',
      properties: { name: 'Journal du territoire', date: '2025-03' },
      evidence: said('Journal du territoire', 1),
    },
    node('ecopole', 'Pole', 'Écopôle alimentaire de la région d’Audruicq', { aliases: ['Ecopole'] }),
    node('pole-velo', 'Pole', 'Pôle vélo'),
    node('anges-jardiniers', 'Enterprise', 'Les Anges Jardiniers', { siren: '732829320' }),
    node('cc-audruicq', 'Collectivity', 'CC de la Région d’Audruicq', { level: 'EPCI', siren: '246200844' }),
    node('valenciennes', 'Collectivity', 'Valenciennes', { level: 'COMMUNE', insee: '59606' }),
    node('espace-agricole', 'Place', 'Espace agricole'),
    node('trois-jardins', 'ActorGroup', 'Jardins de l’Écopôle', { count: 3 }),
    {
      id: 'constat-objet',
      kind: 'Statement',
      properties: { aspect: 'objet', text: 'Un système alimentaire local.' },
      evidence: said('système alimentaire local', 8),
    },
    {
      id: 'achat-2010',
      kind: 'Event',
      properties: { name: 'Achat de l’espace agricole', date: '2010' },
      evidence: said('en 2010', 9),
    },
  ],
  relations: [
    relation('anges-jardiniers', 'FOUNDED', 'ecopole', said('lancée par les Anges Jardiniers', 3)),
    relation('ecopole', 'HOSTED_AT', 'espace-agricole', said('décide d’y installer', 4)),
    relation('trois-jardins', 'PARTICIPATES_IN', 'ecopole', said('3 jardins sont impliqués', 5)),
    relation('cc-audruicq', 'SUPPORTS', 'ecopole', said('met à disposition', 6, 'INFERRED'), {
      means: 'PREMISES',
    }),
    relation(
      'cc-audruicq',
      'ACQUIRES',
      'espace-agricole',
      said('saisit en 2010 l’opportunité d’acquérir', 7),
      {
        since: '2010',
      },
    ),
    relation('constat-objet', 'ABOUT', 'ecopole', said('système alimentaire local', 8)),
    relation('achat-2010', 'ABOUT', 'cc-audruicq', said('en 2010', 9), { role: 'acquéreur' }),
  ],
};

function relation(
  from: string,
  type: string,
  to: string,
  evidence: [EvidenceClaim],
  properties: RelationClaim['properties'] = {},
): RelationClaim {
  return { id: `${from}--${type}--${to}`, type, from, to, properties, evidence };
}
