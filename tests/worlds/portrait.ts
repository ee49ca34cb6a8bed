import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { claimsSaidBy } from './claims.ts';

/**
 * A community of communes among others, from the région down to a commune.
 *
 *   Région R (32) ◀ Département D (62) ◀ CC Une (16 000 hab.) ◀ Bourg, 40 hameaux
 *                                      ◀ CC Deux (9 000 hab.)   (and, ended in 2024, ◀ Village)
 *
 *   CC Une ──SUPPORTS premises──▶ Pôle P ◀──SUPPORTS── CC Deux      Pôle P ──CONCERNS──▶ alimentation
 *     │ └──PARTY_TO authority (2022)──▶ Schéma S (stratégie)
 *     │ └──PARTY_TO funder 10 000 € granted, beneficiary 4 000 € mobilised──▶ Fonds F
 *     │ └──ACQUIRES──▶ Friche         Accélérateur A: its rule asks a grouping of more than 15 000; covers R
 *   services Culture and Habitat, both INVOLVED_IN Pôle P
 */
const said = (line: number, certainty = 'STATED', observedOn = '2025-03'): [EvidenceClaim] => [
  { source: 'gazette', lines: [line, line], excerpt: `ligne ${line}`, certainty, observedOn },
];

const { node } = claimsSaidBy(() => said(1));
let line = 10;
/** Each tie is said on a line of its own. */
const { tie } = claimsSaidBy(() => said(line++, 'STATED', '2019'));

const HAMLETS = Array.from({ length: 40 }, (_, index) => String(index + 1).padStart(2, '0'));

export const PORTRAIT_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    {
      id: 'gazette',
      kind: 'Source',
      properties: { name: 'Gazette', date: '2025-03' },
      evidence: said(1),
    },
    node('region-r', 'Collectivity', 'Région R', { level: 'REGION', insee: '32' }),
    node('departement-d', 'Collectivity', 'Département D', { level: 'DEPARTEMENT', insee: '62' }),
    node('departement-32', 'Collectivity', 'Gers', { level: 'DEPARTEMENT', insee: '32' }),
    node('cc-une', 'Collectivity', 'CC Une', {
      level: 'EPCI',
      nature: 'communauté de communes',
      siren: '200067767',
      population: 16_000,
      populationVintage: '2026',
    }),
    node('cc-deux', 'Collectivity', 'CC Deux', {
      level: 'EPCI',
      nature: 'communauté de communes',
      population: 9_000,
    }),
    node('bourg', 'Collectivity', 'Bourg', {
      level: 'COMMUNE',
      insee: '62193',
      formerNames: ['Vieux-Bourg'],
      formerCodes: ['62194'],
    }),
    node('village', 'Collectivity', 'Village', { level: 'COMMUNE', insee: '62900' }),
    ...HAMLETS.map((number) =>
      node(`hameau-${number}`, 'Collectivity', `Hameau ${number}`, { level: 'COMMUNE' }),
    ),
    node('pole-p', 'Pole', 'Pôle P'),
    node('alimentation', 'PolicyArea', 'Alimentation'),
    node('friche', 'Place', 'Friche'),
    node('projet-q', 'Project', 'Projet Q'),
    node('culture', 'Service', 'Culture'),
    node('habitat', 'Service', 'Habitat'),
    node('schema-s', 'Contract', 'Schéma S', { nature: 'stratégie', date: '2022' }),
    node('fonds-f', 'Contract', 'Fonds F', { nature: 'fonds' }),
    node('accelerateur-a', 'Contract', 'Accélérateur A', { nature: 'appel', level: 'REGION' }),
    node('instrument-i', 'Contract', 'Instrument I', { nature: 'appui' }),
    node('regle-epci', 'Rule', 'Règle', {
      ruleKind: 'ELIGIBILITY',
      text: 'Intercommunalité à fiscalité propre de plus de 15 000 habitants',
      ownTaxation: true,
      minInhabitants: 15_000,
      minInhabitantsOperator: '>',
    }),
    node('regle-autre', 'Rule', 'Règle', { ruleKind: 'ELIGIBILITY', text: 'Entreprise' }),
    node('role-foncier', 'Role', 'Rôle', { text: 'Acquérir un lieu.', levels: ['EPCI'] }),
    node('role-region', 'Role', 'Rôle', { text: 'Inscrire dans le schéma.', levels: ['REGION'] }),
    node('levier-amenagement-immobilier', 'Lever', 'Aménagement', {
      number: 6,
      text: 'S’appuyer sur les lieux.',
    }),
    node('levier-transversalite', 'Lever', 'Transversalité', { number: 3, text: 'Réunir les services.' }),
    node('levier-inter-collectivites', 'Lever', 'Entre collectivités', { number: 4, text: 'Coopérer.' }),
    node('levier-pedagogie-ess', 'Lever', 'Pédagogie', { number: 1, text: 'Expliquer.' }),
    node('levier-emploi-coordination-rd', 'Lever', 'Emploi', { number: 7, text: 'Soutenir.' }),
    node('levier-accompagner-competences', 'Lever', 'Compétences', { number: 8, text: 'Accompagner.' }),
  ],
  relations: [
    tie('departement-d', 'PART_OF', 'region-r', { vintage: 2026 }),
    tie('cc-une', 'PART_OF', 'departement-d', { vintage: 2026 }),
    tie('cc-deux', 'PART_OF', 'departement-d', { vintage: 2026 }),
    tie('bourg', 'PART_OF', 'cc-une', { vintage: 2026 }),
    tie('bourg', 'PART_OF', 'departement-d', { vintage: 2026 }),
    tie('village', 'PART_OF', 'cc-une', { vintage: 2024, until: '2024' }),
    ...HAMLETS.flatMap((number) =>
      ['cc-une', 'departement-d'].map((above) =>
        tie(`hameau-${number}`, 'PART_OF', above, { vintage: 2026 }),
      ),
    ),
    tie('culture', 'SERVICE_OF', 'cc-une'),
    tie('habitat', 'SERVICE_OF', 'cc-une'),
    tie('culture', 'INVOLVED_IN', 'pole-p'),
    tie('habitat', 'INVOLVED_IN', 'pole-p'),
    tie('culture', 'CONCERNS', 'alimentation'),
    tie('pole-p', 'CONCERNS', 'alimentation'),
    tie('cc-une', 'SUPPORTS', 'pole-p', { means: 'PREMISES', since: '2020' }),
    tie('cc-deux', 'SUPPORTS', 'pole-p', { means: 'NETWORKING' }),
    tie('cc-une', 'ACQUIRES', 'friche', { since: '2010' }),
    tie('cc-une', 'PARTY_TO', 'schema-s', { role: 'AUTHORITY', since: '2022' }),
    tie('cc-une', 'PARTY_TO', 'fonds-f', { role: 'FUNDER', amountCents: 1_000_000, measure: 'GRANTED' }),
    tie('cc-deux', 'PARTY_TO', 'fonds-f', {
      role: 'BENEFICIARY',
      amountCents: 400_000,
      measure: 'MOBILISED',
    }),
    tie('accelerateur-a', 'COVERS', 'region-r'),
    tie('regle-epci', 'RULE_OF', 'accelerateur-a'),
    tie('regle-autre', 'RULE_OF', 'accelerateur-a'),
    tie('role-foncier', 'USES', 'instrument-i'),
    tie('role-foncier', 'EXAMPLE', 'cc-une'),
    tie('role-region', 'USES', 'schema-s'),
    tie('levier-amenagement-immobilier', 'RELATED_ROLE', 'role-foncier'),
  ],
};
