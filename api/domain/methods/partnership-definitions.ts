import { GAP_PARAMETERS } from '../gaps/parameters.ts';
import { NATIONAL_CLASS } from '../partnership/deterrence.ts';
import { type Definition, said } from './definition.ts';

export const PARTNERSHIP_DEFINITIONS: readonly Definition[] = [
  {
    id: 'shared-forums',
    name: said('Cadres partagés', 'Shared forums'),
    formula: said('O = |cadres de A ∩ cadres de B|', 'O = |forums of A ∩ forums of B|'),
    sentence: said(
      'Pôles, contrats, groupements et cofinancements où les deux collectivités sont toutes deux membres.',
      'Hubs, contracts, groupings and joint funding of which both authorities are members.',
    ),
    parameters: [],
    caution: said(
      'Deux membres d’un même cadre sont reliés par lui ; cela ne dit pas ce qu’ils y font ensemble.',
      'Two members of one forum are linked through it; this does not say what they do there together.',
    ),
    references: ['newman-2001'],
  },
  {
    id: 'newman-weight',
    name: said('Poids par cadre partagé', 'Weight by shared forum'),
    formula: said(
      'w = Σ 1/(k − 1), k membres par cadre partagé',
      'w = Σ 1/(k − 1), k members in each shared forum',
    ),
    sentence: said(
      'Un grand cadre compte moins qu’un petit : à deux, on se parle ; à cinquante, on se croise.',
      'A large forum counts less than a small one: two people talk, fifty pass by each other.',
    ),
    parameters: [],
    caution: said(
      'Seuls les membres connus comptent : un cadre de composition incomplète pèse trop.',
      'Only known members count: a forum of incomplete composition weighs too much.',
    ),
    references: ['newman-2001'],
  },
  {
    id: 'shrunk-activity',
    name: said('Activité retenue', 'Activity used'),
    formula: said('k̃ = (k + α)/(1 + α/μ)', 'k̃ = (k + α)/(1 + α/μ)'),
    sentence: said(
      'L’activité d’une collectivité, rapprochée de la moyenne de son niveau : qui n’a encore aucun partenaire garde une petite attente, et le total du niveau est conservé.',
      'The activity of an authority, drawn towards the mean of its level: one without partner yet keeps a small expectation, and the total of the level is kept.',
    ),
    parameters: [
      {
        symbol: 'α',
        value: GAP_PARAMETERS.activityPrior,
        meaning: said('Force du rapprochement vers la moyenne.', 'Strength of the pull towards the mean.'),
      },
    ],
    caution: said(
      'Ni la population ni le budget n’entrent dans ce calcul.',
      'Neither population nor budget enters this computation.',
    ),
    references: [],
  },
  {
    id: 'class-rate',
    name: said('Taux d’une classe de proximité', 'Rate of a class of proximity'),
    formula: said(
      'h = Σ O / Σ k̃ k̃ sur les paires de la classe',
      'h = Σ O / Σ k̃ k̃ over the pairs of the class',
    ),
    sentence: said(
      'À activité égale, ce que partagent des collectivités emboîtées, contiguës, du même département ou plus lointaines.',
      'At equal activity, what nested, adjacent, same-département or farther authorities share.',
    ),
    parameters: [
      {
        symbol: 'N min',
        value: NATIONAL_CLASS.pairs,
        meaning: said(
          'À l’échelle nationale, une classe plus petite est comptée avec la classe plus large.',
          'At national scale, a smaller class is counted with the wider one.',
        ),
      },
      {
        symbol: 'O min',
        value: NATIONAL_CLASS.observed,
        meaning: said(
          'De même pour le nombre de cadres partagés.',
          'The same for the number of shared forums.',
        ),
      },
    ],
    caution: said(
      'La contiguïté ignore les vallées et les frontières. Sans contours chargés, les voisines le sont « par la distance ».',
      'Adjacency ignores valleys and borders. Without outlines loaded, neighbours are so “by distance”.',
    ),
    references: ['expert-2011'],
  },
  {
    id: 'expected-partnerships',
    name: said('Cadres partagés attendus', 'Expected shared forums'),
    formula: said('E = k̃ k̃ h', 'E = k̃ k̃ h'),
    sentence: said(
      'Compte tenu de leur activité et de leur voisinage, ce que deux collectivités partageraient d’ordinaire.',
      'Given their activity and their nearness, what two authorities would ordinarily share.',
    ),
    parameters: [],
    caution: said(
      'Les paires rurales et périphériques sont sous-estimées ; la variante ajustée des chercheurs est montrée à côté.',
      'Rural and peripheral pairs are underestimated; the fitted variant of researchers is shown beside.',
    ),
    references: ['expert-2011'],
  },
  {
    id: 'isolation',
    name: said('Isolement d’une collectivité', 'Isolation of an authority'),
    formula: said('s = μ/(1 + μ) ; max(0, sᵏ⁺¹ − (1 − sᵏ))', 's = μ/(1 + μ); max(0, sᵏ⁺¹ − (1 − sᵏ))'),
    sentence: said(
      'Part, nette, des collectivités du même niveau qui coopèrent davantage. Dit une fois pour celle qui n’a aucun partenaire, non pour chaque voisine.',
      'Net share of the authorities of the same level that cooperate more. Said once for one without partner, not for each neighbour.',
    ),
    parameters: [],
    caution: said(
      'Sans source chargée sur la collectivité, son isolement n’est pas défini : rien n’a été demandé.',
      'With no source loaded about the authority, its isolation is undefined: nobody asked.',
    ),
    references: ['cliff-1993'],
  },
  {
    id: 'vertical-share',
    name: said('Part des liens verticaux', 'Share of vertical links'),
    formula: said(
      'V = liens entre niveaux / tous les liens ; E-I = (entre − dans)/(entre + dans)',
      'V = links between levels / all links; E-I = (between − within)/(between + within)',
    ),
    sentence: said(
      'Part des liens qui joignent deux niveaux (commune, intercommunalité, département, région) plutôt que deux collectivités du même niveau.',
      'Share of the links that join two levels (commune, EPCI, département, région) rather than two authorities of one level.',
    ),
    parameters: [],
    caution: said(
      'Les compétences diffèrent selon le niveau : ne comparer qu’entre cadres du même type.',
      'Powers differ by level: compare only within one type of forum.',
    ),
    references: ['krackhardt-1988', 'blau-1977', 'hamilton-2020'],
  },
  {
    id: 'nested-closure',
    name: said('Engagement conjoint des niveaux emboîtés', 'Joint engagement of nested levels'),
    formula: said(
      'cas où la collectivité englobante est membre / cas où elle est concernée',
      'cases where the parent authority is a member / cases where it is concerned',
    ),
    sentence: said(
      'Quand une intercommunalité est engagée dans un cadre qui concerne aussi son département, celui-ci l’est-il ?',
      'When an EPCI is engaged in a forum that also concerns its département, is the département engaged in it?',
    ),
    parameters: [],
    caution: said(
      'Calculé sur les seuls cadres de composition complète.',
      'Computed on forums of complete composition alone.',
    ),
    references: ['hamilton-2020'],
  },
  {
    id: 'nearby-authorities',
    name: said('Voisines par la distance', 'Neighbours by distance'),
    formula: said(
      'd(A, C)² + d(B, C)² ≥ d(A, B)² pour tout autre centre C du même niveau',
      'd(A, C)² + d(B, C)² ≥ d(A, B)² for every other centre C of that level',
    ),
    sentence: said(
      'Sans contours chargés, deux collectivités sont voisines quand aucun autre centre du même niveau ne tombe dans le cercle dont leurs centres forment le diamètre.',
      'Without outlines loaded, two authorities are neighbours when no other centre of that level falls within the circle whose diameter joins their centres.',
    ),
    parameters: [],
    caution: said(
      'Un centre n’est pas une limite : des voisines peuvent manquer, d’autres ne pas se toucher.',
      'A centre is no border: some neighbours may be missed, others may not touch.',
    ),
    references: ['gabriel-1969'],
  },
  {
    id: 'look-alikes',
    name: said('Collectivités semblables', 'Similar authorities'),
    formula: said(
      'moyenne de min/max des populations, min/max des densités, domaines communs / tous les domaines',
      'mean of min/max of populations, min/max of densities, common areas / all areas',
    ),
    sentence: said(
      'Même niveau, taille proche, domaines d’action communs : chaque critère est montré, et seuls comptent ceux qui sont connus des deux côtés.',
      'Same level, near size, common policy areas: each criterion is shown, and only those known on both sides count.',
    ),
    parameters: [],
    caution: said(
      'Convention déclarée. Ce qu’une semblable fait « en plus » est ce qui est documenté d’elle et ne l’est pas de l’autre.',
      'A declared convention. What a similar one does “besides” is what is documented of it and not of the other.',
    ),
    references: [],
  },
];
