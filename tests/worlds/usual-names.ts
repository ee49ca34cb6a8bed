import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';

/**
 * Collectivities as people name and code them, real names and codes, and twenty fictional ones named as one of them.
 *
 *   Saint-Denis ×3: Plaine Commune's (149 077), La Réunion's (155 634), a village of 523; Chaumont ×3, one with long former names
 *   Métropole Européenne de Lille, formed of others; L'Aiguillon-la-Presqu'île, that La Faute-sur-Mer joined
 *   a pole of Paris, a région that « Pays de la Loire » names, which a document ties; Évry and Saint-Ouen, today's and former names
 *   Paris and Marseille with an arrondissement; two communes of one postal code; two groupings of saints among communes
 */
const official: [EvidenceClaim] = [
  { source: 'code', lines: [1, 1], excerpt: 'code', certainty: 'OFFICIAL', observedOn: '2026' },
];

const node = (id: string, name: string, more: NodeClaim['properties']): NodeClaim => ({
  id,
  kind: 'Collectivity',
  properties: { name, frameVintage: 2026, ...more },
  evidence: official,
});
const commune = (insee: string, name: string, population: number, more: NodeClaim['properties'] = {}) =>
  node(`commune-${insee}`, name, { level: 'COMMUNE', insee, population, ...more });
const grouping = (siren: string, name: string, more: NodeClaim['properties'] = {}) =>
  node(`epci-${siren}`, name, { level: 'EPCI', siren, ...more });

const FICTIONAL = 20;

export const USUAL_NAMES_WORLD: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    { id: 'code', kind: 'Source', properties: { name: 'Code officiel' }, evidence: official },
    commune('97411', 'Saint-Denis', 155_634, { groupingPopulation: 207_000 }),
    commune('93066', 'Saint-Denis', 149_077, { groupingPopulation: 453_671, formerCodes: ['93059'] }),
    commune('11339', 'Saint-Denis', 523),
    commune('52121', 'Chaumont', 20_827, {
      formerNames: ['Brottes', 'Villiers-le-Sec', 'Choignes-sous-Chaumont'],
      aliases: ['Chaumont-en-Bassigny', 'ville de Chaumont'],
    }),
    commune('89093', 'Chaumont', 645),
    commune('74065', 'Chaumont', 555),
    commune('35288', 'Saint-Malo', 47_439, {
      postalCodes: ['35400'],
      formerNames: ['Paramé', 'Saint-Servan-sur-Mer'],
      formerCodes: ['35213', '35313'],
    }),
    commune('51507', 'Sainte-Menehould', 4_000),
    commune('10336', 'Saint-Benoît-sur-Seine', 400),
    commune('01001', "L'Abergement-Clémenciat", 800, { postalCodes: ['01400'] }),
    commune('10018', 'Auxon', 900, { postalCodes: ['10130'] }),
    commune('94038', "L'Haÿ-les-Roses", 31_000, { postalCodes: ['94240'] }),
    commune('94001', 'Village-Voisin', 12, { postalCodes: ['94240'] }),
    commune('85001', "L'Aiguillon-la-Presqu'île", 2_845, {
      formerNames: ["L'Aiguillon-sur-Mer", 'La Faute-sur-Mer'],
      formerCodes: ['85307'],
    }),
    commune('50391', 'Grandparigny', 2_000, { formerNames: ['Chèvreville'], formerCodes: ['50133'] }),
    commune('75056', 'Paris', 2_100_000, {
      groupingPopulation: 7_115_576,
      postalCodes: ['75001', '75009'],
      districtCodes: ['75101', '75109'],
      districtNames: ['Paris 1er Arrondissement', 'Paris 9e Arrondissement'],
    }),
    commune('13055', 'Marseille', 870_000, {
      districtCodes: ['13209'],
      districtNames: ['Marseille 9e Arrondissement'],
    }),
    node('departement-75', 'Paris', { level: 'DEPARTEMENT', insee: '75', population: 2_100_000 }),
    node('departement-42', 'Loire', { level: 'DEPARTEMENT', insee: '42', population: 774_133 }),
    commune('49178', 'Loiré', 900),
    node('region-52', 'Pays de la Loire', { level: 'REGION', insee: '52', population: 3_900_000 }),
    commune('89162', 'Évry', 420),
    commune('91228', 'Évry-Courcouronnes', 67_000, { formerNames: ['Évry'] }),
    commune('41226', 'Saint-Ouen', 3_200),
    commune('93070', 'Saint-Ouen-sur-Seine', 53_615, { formerNames: ['Saint-Ouen'] }),
    commune('77428', 'Saint-Ouen-en-Brie', 900, { formerNames: ['Saint-Ouen'] }),
    { id: 'velo-grand-paris', kind: 'Pole', properties: { name: 'Pôle vélo de Paris' }, evidence: official },
    node('departement-2A', 'Corse-du-Sud', { level: 'DEPARTEMENT', insee: '2A' }),
    node('departement-69', 'Rhône', { level: 'DEPARTEMENT', insee: '69' }),
    grouping('200046977', 'Métropole de Lyon', { aliases: ['Grand Lyon'], otherCodes: ['69M'] }),
    grouping('200093201', 'Métropole Européenne de Lille', {
      formerCodes: ['245900410'],
      formerNames: ['CC de la Haute Deûle'],
    }),
    node('ca-henin-carvin', 'Communauté d’Agglomération d’Hénin-Carvin', {
      level: 'EPCI',
      siren: '246200299',
      aliases: ["CA d'Hénin-Carvin"],
      acronym: 'CAHC',
    }),
    grouping('244200770', 'Saint-Étienne Métropole'),
    grouping('200066058', 'CA Saint-Louis Agglomération'),
    ...Array.from({ length: FICTIONAL }, (_, index) =>
      node(`fiction-${index}`, `Saint-Étienne fictif ${index}`, { level: 'EPCI', demonstration: true }),
    ),
  ],
  relations: [
    {
      id: 'velo-grand-paris--located-in--region-52',
      type: 'LOCATED_IN',
      from: 'velo-grand-paris',
      to: 'region-52',
      properties: {},
      evidence: official,
    },
  ],
};
