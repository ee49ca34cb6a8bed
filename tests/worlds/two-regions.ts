import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * A small frame of territories, and actors on it; what is in the south knows nobody in the north.
 *
 *   Nord ─┬─ Côte (dép. 62) ─┬─ Ardres ──┐
 *         │                  ├─ Nortkerque ├─ Pays d’Ardres (EPCI)
 *         │                  └─ Rety ────┐
 *         └─ Plaine (dép. 59) ─ Bergues ─┴─ Entre-deux (EPCI of both départements)
 *   Sud ──── Delta (dép. 13) ── Arles
 *
 *   Pôle légumes  covers Pays d’Ardres, which supports it 2015–2018; concerns alimentation
 *     ▲ ferme (Nortkerque, ESS) since 2016, partner     ▲ garage (Rety) until 2014     ▲ épicerie (no date, inferred)
 *   ferme ─ labo (Entre-deux) cooperate; ferme and Pays d’Ardres are party to a convention (2017-05)
 *   atelier (Ardres, ESS): no link but its place.   brasserie (Bergues).
 *   Pôle du sud (Arles) ◀ moulin (Arles): an island.  friche: a place nobody is tied to.
 */
const said = (excerpt: string, certainty = 'STATED', source = 'journal'): EvidenceClaim => ({
  source,
  lines: [1, 1],
  excerpt,
  certainty,
});

const node = (id: string, kind: string, name: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
  id,
  kind,
  properties: { name, ...more },
  evidence: [said(name)],
});

const place = (id: string, name: string, level: string, more: NodeClaim['properties'] = {}): NodeClaim => ({
  ...node(id, 'Collectivity', name, { level, ...more }),
  evidence: [said(name, 'OFFICIAL', 'registre')],
});

const link = (
  from: string,
  type: string,
  to: string,
  properties: RelationClaim['properties'] = {},
  certainty = 'STATED',
): RelationClaim => ({
  id: `${from}--${type}--${to}`,
  type,
  from,
  to,
  properties,
  evidence: [said(`${from} ${type} ${to}`, certainty, type === 'PART_OF' ? 'registre' : 'journal')],
});

const PARTS = [
  ['ardres', 'pays-ardres'],
  ['nortkerque', 'pays-ardres'],
  ['rety', 'entre-deux'],
  ['bergues', 'entre-deux'],
  ['ardres', 'cote'],
  ['nortkerque', 'cote'],
  ['rety', 'cote'],
  ['bergues', 'plaine'],
  ['arles', 'delta'],
  ['pays-ardres', 'cote'],
  ['entre-deux', 'cote'],
  ['entre-deux', 'plaine'],
  ['cote', 'nord'],
  ['plaine', 'nord'],
  ['delta', 'sud'],
] as const;

const PLACES = [
  ['ferme', 'nortkerque'],
  ['atelier', 'ardres'],
  ['garage', 'rety'],
  ['brasserie', 'bergues'],
  ['labo', 'entre-deux'],
  ['moulin', 'arles'],
  ['pole-sud', 'arles'],
] as const;

export const TWO_REGIONS: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    { ...node('journal', 'Source', 'Journal', { date: '2020-06' }) },
    { ...node('registre', 'Source', 'Registre', { date: '2026' }) },
    place('nord', 'Nord', 'REGION', { insee: '32', population: 6_000_000 }),
    place('sud', 'Sud', 'REGION', { insee: '93' }),
    place('cote', 'Côte', 'DEPARTEMENT', { insee: '62', population: 1_500_000 }),
    place('plaine', 'Plaine', 'DEPARTEMENT', { insee: '59', frameVintage: 2026 }),
    place('delta', 'Delta', 'DEPARTEMENT', { insee: '13' }),
    place('pays-ardres', 'Pays d’Ardres', 'EPCI', {
      siren: '246200844',
      nature: 'CC',
      population: 27_000,
      lat: 50.86,
      lon: 1.98,
      positionBasis: 'MEAN',
    }),
    place('entre-deux', 'Entre-deux', 'EPCI', { nature: 'CC' }),
    place('ardres', 'Ardres', 'COMMUNE', {
      insee: '62038',
      population: 4_200,
      lat: 50.85,
      lon: 1.97,
      positionBasis: 'PLACE',
    }),
    place('nortkerque', 'Nortkerque', 'COMMUNE', { insee: '62621', population: 1_700 }),
    place('rety', 'Rety', 'COMMUNE', { insee: '62705' }),
    place('bergues', 'Bergues', 'COMMUNE', { insee: '59067' }),
    place('arles', 'Arles', 'COMMUNE', { insee: '13004' }),
    node('pole-legumes', 'Pole', 'Pôle légumes', { stage: 'EMERGENCE' }),
    node('pole-sud', 'Pole', 'Pôle du sud'),
    node('ferme', 'Enterprise', 'Ferme', { essStatus: 'PROVED' }),
    node('atelier', 'Enterprise', 'Atelier', { essStatus: 'PROVED' }),
    node('garage', 'Enterprise', 'Garage'),
    node('epicerie', 'Enterprise', 'Épicerie'),
    node('brasserie', 'Enterprise', 'Brasserie', { essStatus: 'DISPROVED' }),
    node('moulin', 'Enterprise', 'Moulin', { essStatus: 'PROVED' }),
    node('labo', 'ResearchCentre', 'Labo'),
    node('convention', 'Contract', 'Convention', { nature: 'CONVENTION', date: '2017-05' }),
    node('friche', 'Place', 'Friche'),
    node('alimentation', 'PolicyArea', 'Alimentation'),
    node('recolte', 'Event', 'Première récolte', { date: '2016-09' }),
    node('rencontre', 'Event', 'Rencontre'),
  ],
  relations: [
    ...PARTS.map(([lower, upper]) => link(lower, 'PART_OF', upper, { vintage: '2026' }, 'OFFICIAL')),
    ...PLACES.map(([actor, commune]) => link(actor, 'LOCATED_IN', commune)),
    link('pole-legumes', 'COVERS', 'pays-ardres'),
    link('pays-ardres', 'SUPPORTS', 'pole-legumes', { since: '2015', until: '2018', depth: 'FUNDED' }),
    link('ferme', 'MEMBER_OF', 'pole-legumes', { since: '2016', depth: 'PARTNER' }),
    link('garage', 'MEMBER_OF', 'pole-legumes', { until: '2014' }),
    link('epicerie', 'MEMBER_OF', 'pole-legumes', {}, 'INFERRED'),
    link('moulin', 'MEMBER_OF', 'pole-sud'),
    link('ferme', 'COOPERATES_WITH', 'labo', { depth: 'MET' }),
    link('ferme', 'PARTY_TO', 'convention', { since: '2017-05' }),
    link('pays-ardres', 'PARTY_TO', 'convention', { since: '2017-05' }),
    link('pole-legumes', 'CONCERNS', 'alimentation'),
    link('recolte', 'ABOUT', 'pole-legumes'),
    link('rencontre', 'ABOUT', 'ferme'),
  ],
};
