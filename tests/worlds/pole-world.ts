import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * Two poles of one valley, the law, and the words the studies have for poles.
 *
 *   Scierie (not ESS) ─┐                       Pôle bois: composition declared complete, in the valley
 *   Menuiserie (not ESS)─MEMBER_OF─▶ Pôle bois     both stand in the CC, which the pole covers
 *   Coop A, Coop B (ESS)─┘
 *
 *   Jardin (ESS, inferred) ─MEMBER_OF─▶ Pôle vert ◀─SUPPORTS─ CC de la Vallée   10 000 € granted, under the convention
 *   Fermes (group, unknown) ─PARTICIPATES_IN─┘   ◀─SUPPORTS─ Département       4 000 € asked, 6 000 € of unknown measure
 *                                                ──PARTY_TO─▶ Appel national (State, no sum)
 */
const said = (excerpt: string, line: number, certainty = 'STATED'): [EvidenceClaim] => [
  { source: 'gazette', lines: [line, line], excerpt, certainty, observedOn: '2024' },
];

const node = (id: string, kind: string, name: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
  id,
  kind,
  properties: { name, ...more },
  evidence: said(name, 1),
});

function relation(
  from: string,
  type: string,
  to: string,
  properties: RelationClaim['properties'] = {},
  certainty = 'STATED',
  mark = '',
): RelationClaim {
  const id = `${from}--${type}--${to}${mark}`;
  return { id, type, from, to, properties, evidence: said(id.slice(0, 60), 2, certainty) };
}

const lawPart = (order: number, id: string, more: NodeClaim['properties']): NodeClaim => ({
  id,
  kind: 'Article9Part',
  properties: { order, text: id, ...more },
  evidence: said('la loi', 20 + order),
});

export const POLE_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    node('gazette', 'Source', 'Gazette de la vallée', { date: '2024' }),
    node('pole-bois', 'Pole', 'Pôle bois', { compositionComplete: true, employeeCount: 120 }),
    node('pole-vert', 'Pole', 'Pôle vert', { stage: 'EMERGENCE' }),
    node('scierie', 'Enterprise', 'Scierie', { essStatus: 'DISPROVED' }),
    node('menuiserie', 'Enterprise', 'Menuiserie', { essStatus: 'DISPROVED' }),
    node('coop-a', 'Enterprise', 'Coop A', { essStatus: 'PROVED' }),
    node('coop-b', 'Enterprise', 'Coop B', { essStatus: 'PROVED' }),
    node('jardin', 'Enterprise', 'Jardin', { essStatus: 'PROVED' }),
    node('fermes', 'ActorGroup', 'Fermes', { count: 7 }),
    node('ateliers', 'ActorGroup', 'Ateliers annoncés', {
      count: 12,
      precision: 'une douzaine',
      status: 'ANNOUNCED',
    }),
    node('boutiques', 'ActorGroup', 'Boutiques annoncées', {}),
    node('cc-vallee', 'Collectivity', 'CC de la Vallée', { level: 'EPCI' }),
    node('departement', 'Collectivity', 'Département', { level: 'DEPARTEMENT' }),
    node('etat', 'Collectivity', 'État', { level: 'ETAT' }),
    node('convention', 'Contract', 'Convention', { level: 'EPCI' }),
    node('appel', 'Contract', 'Appel national', { level: 'ETAT' }),
    lawPart(1, 'same-territory', { partKind: 'TERRITORY', requirement: 'REQUIRED' }),
    lawPart(2, 'ess', { partKind: 'MEMBER_KIND', requirement: 'REQUIRED', memberKind: 'ENTREPRISE_ESS' }),
    lawPart(3, 'others', { partKind: 'MEMBER_KIND', requirement: 'REQUIRED', memberKind: 'ENTREPRISE' }),
    lawPart(4, 'authorities', {
      partKind: 'MEMBER_KIND',
      requirement: 'ALTERNATIVE',
      memberKind: 'COLLECTIVITE',
    }),
    lawPart(5, 'training', {
      partKind: 'MEMBER_KIND',
      requirement: 'ALTERNATIVE',
      memberKind: 'ORGANISME_FORMATION',
    }),
    lawPart(6, 'aim', { partKind: 'AIM', requirement: 'REQUIRED' }),
    node('groupe', 'CriterionGroup', 'Coopération', { order: 1 }),
    node('critere-a', 'Criterion', 'ancrage', { letter: 'a', mission: 'prioriser' }),
    node('emergence', 'Stage', 'Émergence', { code: 'EMERGENCE', order: 2 }),
    {
      ...node('role-ami', 'Role', 'Lancer un appel'),
      properties: { text: 'Lancer un appel', levels: ['DEPARTEMENT'], stageBasis: 'EXPLICIT' },
    },
    node('etude', 'Study', 'Étude', { date: '2016', populationText: '52 répondants' }),
    node('profil', 'MedianProfile', 'Groupement'),
    ...(
      [
        ['groupement-structures-membres', { value: 14, unit: 'structures' }],
        ['groupement-salaries', { value: 88, unit: 'personnes' }],
        ['groupement-budget-consolide', { amountCents: 300_000_000, unit: 'EUR' }],
        ['collectivites-impliquees', { value: 2, unit: 'collectivités' }],
        ['aide-par-collectivite', { amountCents: 2_500_000, unit: 'EUR' }],
      ] as const
    ).map(([indicator, more]) =>
      node(`median-${indicator}`, 'Observation', indicator, { indicator, statistic: 'MEDIAN', ...more }),
    ),
  ],
  relations: [
    relation('scierie', 'MEMBER_OF', 'pole-bois'),
    relation('menuiserie', 'MEMBER_OF', 'pole-bois'),
    relation('coop-a', 'MEMBER_OF', 'pole-bois'),
    relation('coop-b', 'CARRIES', 'pole-bois'),
    relation('pole-bois', 'COVERS', 'cc-vallee'),
    relation('scierie', 'LOCATED_IN', 'cc-vallee'),
    relation('coop-a', 'LOCATED_IN', 'cc-vallee'),
    relation('jardin', 'MEMBER_OF', 'pole-vert', {}, 'INFERRED'),
    relation('fermes', 'PARTICIPATES_IN', 'pole-vert'),
    relation('ateliers', 'MEMBER_OF', 'pole-vert', { status: 'ANNOUNCED' }),
    relation('boutiques', 'MEMBER_OF', 'pole-vert', { status: 'ANNOUNCED' }),
    relation('cc-vallee', 'SUPPORTS', 'pole-vert', {
      means: 'FUNDING',
      amountCents: 1_000_000,
      measure: 'GRANTED',
      instrument: 'convention',
    }),
    relation('departement', 'SUPPORTS', 'pole-vert', {
      means: 'FUNDING',
      amountCents: 400_000,
      measure: 'ASKED',
    }),
    relation(
      'departement',
      'SUPPORTS',
      'pole-vert',
      { means: 'FUNDING', amountCents: 600_000 },
      'STATED',
      '-2',
    ),
    relation('pole-vert', 'PARTY_TO', 'convention', { role: 'BENEFICIARY' }),
    relation('cc-vallee', 'PARTY_TO', 'convention', { role: 'FUNDER' }),
    relation('pole-vert', 'PARTY_TO', 'appel', { role: 'BENEFICIARY' }),
    relation('etat', 'PARTY_TO', 'appel', { role: 'AUTHORITY' }),
    relation('critere-a', 'IN_GROUP', 'groupe'),
    relation('role-ami', 'AT_STAGE', 'emergence', { basis: 'EXPLICIT' }),
    ...[
      'groupement-structures-membres',
      'groupement-salaries',
      'groupement-budget-consolide',
      'collectivites-impliquees',
      'aide-par-collectivite',
    ].flatMap((indicator) => [
      relation(`median-${indicator}`, 'IN_PROFILE', 'profil'),
      relation(`median-${indicator}`, 'FROM_STUDY', 'etude'),
    ]),
  ],
};
