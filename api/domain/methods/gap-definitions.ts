import { GAP_PARAMETERS } from '../gaps/parameters.ts';
import { type Definition, said } from './definition.ts';

const DESCRIPTIVE = said(
  'Comparable ne veut pas dire souhaitable : si tous coopèrent peu, aucun écart n’apparaît. Un écart est à examiner avec ceux qu’il concerne ; il n’accuse personne.',
  'Comparable does not mean desirable: where everyone cooperates little, no gap appears. A gap is to be examined with those concerned; it blames nobody.',
);

/** The engine of both views of gaps. */
export const GAP_DEFINITIONS: readonly Definition[] = [
  {
    id: 'gap-score',
    name: said('Score d’écart', 'Gap score'),
    formula: said('g(o) = max(0, P(X > o) − P(X < o))', 'g(o) = max(0, P(X > o) − P(X < o))'),
    sentence: said(
      'Part, nette, des situations comparables où l’on coopère davantage : 0 au niveau ordinaire ou au-dessus, 0,8 quand quatre sur cinq font plus.',
      'Net share of comparable situations where people cooperate more: 0 at or above the ordinary, 0.8 when four in five do more.',
    ),
    parameters: [
      {
        symbol: 'φ',
        value: GAP_PARAMETERS.dispersion,
        meaning: said(
          'Dispersion entre situations comparables quand les occasions se comptent (loi bêta-binomiale). Plus φ est petit, plus elles diffèrent et moins un écart est nommé.',
          'Dispersion between comparable situations when occasions are counted (beta-binomial law). The smaller φ, the more they differ and the fewer gaps are named.',
        ),
      },
      {
        symbol: 'N(φ)',
        value: GAP_PARAMETERS.pairsToEstimateDispersion,
        meaning: said(
          'Nombre de paires de référence, ayant chacune au moins deux occasions, à partir duquel φ est estimé sur les données.',
          'Number of reference pairs, each with at least two occasions, from which φ is estimated on the data.',
        ),
      },
      {
        symbol: 'φ min',
        value: GAP_PARAMETERS.dispersionBounds[0],
        meaning: said('Plus petite valeur admise pour φ.', 'Smallest value accepted for φ.'),
      },
      {
        symbol: 'φ max',
        value: GAP_PARAMETERS.dispersionBounds[1],
        meaning: said('Plus grande valeur admise pour φ.', 'Largest value accepted for φ.'),
      },
      {
        symbol: 'r',
        value: GAP_PARAMETERS.shape,
        meaning: said(
          'Forme de la référence quand les occasions ne se comptent pas (loi binomiale négative, de variance E + E²/r).',
          'Shape of the reference when occasions cannot be counted (negative binomial law, of variance E + E²/r).',
        ),
      },
      {
        symbol: 'r min',
        value: GAP_PARAMETERS.shapeBounds[0],
        meaning: said('Plus petite valeur admise pour r.', 'Smallest value accepted for r.'),
      },
      {
        symbol: 'r max',
        value: GAP_PARAMETERS.shapeBounds[1],
        meaning: said('Plus grande valeur admise pour r.', 'Largest value accepted for r.'),
      },
    ],
    caution: DESCRIPTIVE,
    references: ['cliff-1993', 'bergsten-2014', 'kininmonth-2015', 'fried-2022'],
  },
  {
    id: 'gap-interval',
    name: said('Intervalle du score', 'Interval of the score'),
    formula: said(
      '[g(o + u), g(o)] ; score = Σₖ P(K = k) g(o + k)',
      '[g(o + u), g(o)]; score = Σₖ P(K = k) g(o + k)',
    ),
    sentence: said(
      'Ce que le score deviendrait si tout ce qui est inconnu était une coopération, et si rien ne l’était ; le score pèse chaque inconnue par sa probabilité.',
      'What the score would be if everything unknown were cooperation, and if none of it were; the score weighs each unknown by its probability.',
    ),
    parameters: [],
    caution: said(
      'Inconnu ne veut jamais dire « non ». Un intervalle large se réduit en demandant la composition des cadres cités.',
      'Unknown never means “no”. A wide interval narrows by asking for the composition of the forums named.',
    ),
    references: ['manski-2003'],
  },
  {
    id: 'gap-status',
    name: said('Mot de l’écart', 'Word of the gap'),
    formula: said(
      'constaté : g(o + u) ≥ s₁ ; à vérifier : g(o) ≥ s₁ ; signal faible : g(o) ≥ s₂ ; sinon non établi',
      'established: g(o + u) ≥ s₁; to check: g(o) ≥ s₁; weak signal: g(o) ≥ s₂; otherwise not established',
    ),
    sentence: said(
      'Le mot dépend de l’intervalle : « constaté » même si toutes les inconnues étaient des coopérations, « à vérifier » seulement si aucune ne l’était.',
      'The word depends on the interval: “established” even if every unknown were cooperation, “to check” only if none were.',
    ),
    parameters: [
      {
        symbol: 's₁',
        value: GAP_PARAMETERS.namedGap,
        meaning: said('Score à partir duquel un écart est nommé.', 'Score from which a gap is named.'),
      },
      {
        symbol: 's₂',
        value: GAP_PARAMETERS.weakSignal,
        meaning: said(
          'Score à partir duquel un signal est dit faible.',
          'Score from which a signal is called weak.',
        ),
      },
      {
        symbol: 'n min',
        value: GAP_PARAMETERS.minOccasions,
        meaning: said(
          'Nombre d’occasions au-dessous duquel rien n’est dit.',
          'Number of occasions under which nothing is said.',
        ),
      },
    ],
    caution: said(
      'Avec une poignée de pôles par collectivité, même ce score ne désigne un vrai cloisonnement qu’une fois sur six sur des données simulées : d’où « à examiner », et aucun classement de collectivités.',
      'With a handful of hubs per authority, even this score points at a true silo only one time in six on simulated data: hence “to examine”, and no ranking of authorities.',
    ),
    references: ['manski-2003'],
  },
  {
    id: 'gap-confidence',
    name: said('Confiance', 'Confidence'),
    formula: said(
      'C = (1 − (g(o) − g(o + u))) × N/(N + κ) × fiabilité des sources',
      'C = (1 − (g(o) − g(o + u))) × N/(N + κ) × reliability of sources',
    ),
    sentence: said(
      'Élevée (0,6 et plus) quand peu de choses sont inconnues, que la référence repose sur beaucoup d’occasions et que les sources sont sûres ; moyenne à partir de 0,3 ; faible sinon.',
      'High (0.6 and more) when little is unknown, the reference rests on many occasions and sources are sound; medium from 0.3; low otherwise.',
    ),
    parameters: [
      {
        symbol: 'κ',
        value: GAP_PARAMETERS.shrinkage,
        meaning: said(
          'Nombre d’occasions qui donne une référence à moitié sûre ; poids, en occasions, du taux du niveau dans celui d’une paire.',
          'Number of occasions that makes a reference half sure; weight, in occasions, of the rate of the level in that of a pair.',
        ),
      },
    ],
    caution: said(
      'La confiance dit ce que vaut l’information, pas ce que vaut la coopération. À zéro, rien n’est documenté : il n’y a rien à examiner, tout est à collecter.',
      'Confidence says what the information is worth, not what the cooperation is worth. At zero nothing is documented: there is nothing to examine, everything to collect.',
    ),
    references: [],
  },
];
