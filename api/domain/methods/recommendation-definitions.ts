import { TERRITORY_SCALE } from '../partners/actors.ts';
import { DIVERSITY_LAMBDA } from '../partners/diversity.ts';
import { FEATURE_WEIGHTS } from '../partners/features.ts';
import { type Definition, said } from './definition.ts';

export const RECOMMENDATION_DEFINITIONS: readonly Definition[] = [
  {
    id: 'partner-score',
    name: said('Score d’un partenaire possible', 'Score of a possible partner'),
    formula: said(
      's = Σ w f / Σ w, sur les critères connus des deux côtés',
      's = Σ w f / Σ w, over the criteria known on both sides',
    ),
    sentence: said(
      'Moyenne de cinq critères de 0 à 1 ; chaque part du score renvoie à un fait ou à un chemin, et leur somme est le score.',
      'Mean of five criteria from 0 to 1; each part of the score leads to a fact or a path, and their sum is the score.',
    ),
    parameters: [
      {
        symbol: 'w₁',
        value: FEATURE_WEIGHTS.RELATIONS,
        meaning: said('Poids des partenaires communs.', 'Weight of common partners.'),
      },
      {
        symbol: 'w₂',
        value: FEATURE_WEIGHTS.THEMES,
        meaning: said('Poids des thèmes communs.', 'Weight of common themes.'),
      },
      {
        symbol: 'w₃',
        value: FEATURE_WEIGHTS.COMPLEMENTARITY,
        meaning: said('Poids des besoins couverts.', 'Weight of needs met.'),
      },
      {
        symbol: 'w₄',
        value: FEATURE_WEIGHTS.TERRITORY,
        meaning: said('Poids de la proximité.', 'Weight of nearness.'),
      },
      {
        symbol: 'w₅',
        value: FEATURE_WEIGHTS.FUNDING,
        meaning: said('Poids des financeurs communs.', 'Weight of common funders.'),
      },
    ],
    caution: said(
      'Les poids sont des avis d’experts, affichés et modifiables. Ce qui est inconnu abaisse la confiance, jamais le score.',
      'Weights are expert opinion, shown and editable. What is unknown lowers confidence, never the score.',
    ),
    references: [],
  },
  {
    id: 'introduction',
    name: said('Mise en relation possible', 'Possible introduction'),
    formula: said(
      'f = 1 − Π (1 − 1/k), k contacts de chaque partenaire commun',
      'f = 1 − Π (1 − 1/k), k contacts of each common partner',
    ),
    sentence: said(
      'Probabilité qu’au moins un partenaire commun, présentant un de ses contacts au hasard, présente celui-ci.',
      'Probability that at least one common partner, introducing one of its contacts at random, introduces this one.',
    ),
    parameters: [],
    caution: said(
      'Un partenaire commun n’a pas promis de présenter : le chemin montre à qui le demander.',
      'A common partner has not promised to introduce: the path shows whom to ask.',
    ),
    references: ['zhou-2009', 'liben-nowell-2007'],
  },
  {
    id: 'complementarity',
    name: said('Complémentarité', 'Complementarity'),
    formula: said(
      'f = |besoins ∩ apports| / min(|besoins|, |apports|)',
      'f = |needs ∩ offers| / min(|needs|, |offers|)',
    ),
    sentence: said(
      'Part des besoins, déclarés ou tirés des familles de l’article 9 absentes des pôles, que cet acteur couvrirait.',
      'Share of the needs, declared or drawn from the families of Article 9 missing in the hubs, that this actor would meet.',
    ),
    parameters: [],
    caution: said(
      'La loi cite cinq familles d’acteurs ; en réunir moins n’est pas une faute.',
      'The law names five families of actors; gathering fewer is no fault.',
    ),
    references: [],
  },
  {
    id: 'theme-and-funding-likeness',
    name: said('Thèmes et financeurs communs', 'Common themes and funders'),
    formula: said('f = |communs| / |tous|', 'f = |common| / |all|'),
    sentence: said(
      'Ce que les deux ont en commun, rapporté à tout ce que l’un ou l’autre a.',
      'What both have in common, over all that one or the other has.',
    ),
    parameters: [],
    caution: said(
      'Une liste non documentée n’est pas une liste vide : le critère est alors laissé de côté.',
      'A list left undocumented is not an empty list: the criterion is then left aside.',
    ),
    references: [],
  },
  {
    id: 'territorial-proximity',
    name: said('Proximité', 'Nearness'),
    formula: said('f selon le plus petit territoire commun', 'f by the smallest common territory'),
    sentence: said(
      'De 1 dans la même commune à 0 hors de la région.',
      'From 1 in the same commune to 0 outside the région.',
    ),
    parameters: [
      {
        symbol: 'f₁',
        value: TERRITORY_SCALE.SAME_COMMUNE,
        meaning: said('Dans la même commune.', 'In the same commune.'),
      },
      {
        symbol: 'f₂',
        value: TERRITORY_SCALE.SAME_EPCI,
        meaning: said('Dans la même intercommunalité.', 'In the same intercommunality.'),
      },
      {
        symbol: 'f₃',
        value: TERRITORY_SCALE.CONTIGUOUS_EPCI,
        meaning: said('Dans une intercommunalité contiguë.', 'In a contiguous intercommunality.'),
      },
      {
        symbol: 'f₄',
        value: TERRITORY_SCALE.SAME_DEPARTMENT,
        meaning: said('Dans le même département.', 'In the same department.'),
      },
      {
        symbol: 'f₅',
        value: TERRITORY_SCALE.SAME_REGION,
        meaning: said('Dans la même région.', 'In the same region.'),
      },
    ],
    caution: said(
      'Être proche ne suffit jamais à être proposé : il faut un lien, un besoin couvert, un financeur commun ou des thèmes nettement communs.',
      'Being near is never enough to be proposed: it takes a link, a need met, a common funder or clearly common themes.',
    ),
    references: [],
  },
  {
    id: 'diversity',
    name: said('Ordre varié', 'Varied order'),
    formula: said(
      'λ score − (1 − λ) ressemblance avec ceux déjà proposés',
      'λ score − (1 − λ) likeness to those already proposed',
    ),
    sentence: said(
      'Évite de proposer à la suite des acteurs du même type et de la même commune.',
      'Avoids proposing one after the other actors of one kind from one commune.',
    ),
    parameters: [
      {
        symbol: 'λ',
        value: DIVERSITY_LAMBDA,
        meaning: said(
          'Poids du score contre la variété ; à 1, l’ordre est celui du score.',
          'Weight of the score against variety; at 1, the order is that of the score.',
        ),
      },
    ],
    caution: said(
      'Facultatif : l’ordre change, les scores non.',
      'Optional: the order changes, scores do not.',
    ),
    references: ['carbonell-1998'],
  },
  {
    id: 'hidden-links-evaluation',
    name: said('Évaluation sur des liens cachés', 'Evaluation on hidden links'),
    formula: said(
      'précision à 10, aire sous la courbe (égalités comptées 1/2), intervalle à 95 % par rééchantillonnage',
      'precision at 10, area under the curve (ties count 1/2), 95% interval by resampling',
    ),
    sentence: said(
      'On cache des coopérations connues et l’on regarde si la méthode les retrouve mieux que la popularité ou que le plus proche.',
      'Known cooperations are hidden, and we look whether the method finds them again better than popularity or nearness.',
    ),
    parameters: [],
    caution: said(
      'Un petit réseau ne départage pas les méthodes. Retrouver l’existant n’est pas prédire le souhaitable.',
      'A small network does not tell methods apart. Finding what exists is not predicting what is desirable.',
    ),
    references: ['yang-2015', 'liben-nowell-2007'],
  },
];
