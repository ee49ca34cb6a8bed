import { GAP_PARAMETERS } from '../gaps/parameters.ts';
import { type Definition, said } from './definition.ts';

const FEW_POLES = said(
  'À l’échelle nationale, la plupart des collectivités ont zéro ou un pôle : compter aussi les contrats et les comités, regrouper trois années, ou s’en tenir aux grandes collectivités.',
  'At national scale most authorities have zero or one hub: count contracts and committees too, gather three years, or keep to large authorities.',
);

export const TRANSVERSALITY_DEFINITIONS: readonly Definition[] = [
  {
    id: 'occasions',
    name: said('Occasions de se rencontrer', 'Occasions to meet'),
    formula: said('n = nombre de cadres qui concernent les deux', 'n = number of forums that concern both'),
    sentence: said(
      'Pôles, contrats et comités qui concernent les deux services, par leurs thèmes ou parce que l’un d’eux y est engagé.',
      'Hubs, contracts and committees that concern both services, by their themes or because one is engaged in them.',
    ),
    parameters: [],
    caution: said(
      'Être de la même collectivité n’est pas être engagé ensemble. Un thème non documenté fait oublier une occasion.',
      'Being in the same authority is not being engaged together. A theme left undocumented hides an occasion.',
    ),
    references: ['cataldo-2006'],
  },
  {
    id: 'reference-rate',
    name: said('Taux de référence', 'Reference rate'),
    formula: said('q = (O + κ q_niveau)/(N + κ)', 'q = (O + κ q_level)/(N + κ)'),
    sentence: said(
      'Dans les collectivités comparables, part des occasions où les deux services étaient engagés ensemble ; le taux du niveau compte pour κ occasions.',
      'In comparable authorities, share of the occasions where both services were engaged together; the rate of the level counts for κ occasions.',
    ),
    parameters: [
      {
        symbol: 'κ',
        value: GAP_PARAMETERS.shrinkage,
        meaning: said(
          'Poids, en occasions, du taux du niveau.',
          'Weight, in occasions, of the rate of the level.',
        ),
      },
    ],
    caution: said(
      'Même niveau d’abord, la collectivité elle-même exclue ; à défaut tous les niveaux, puis ses propres autres paires. Sans rien de documenté, la référence est indisponible.',
      'Same level first, the authority itself left out; then all levels, then its own other pairs. With nothing documented, the reference is unavailable.',
    ),
    references: [],
  },
  {
    id: 'expected-meetings',
    name: said('Rencontres attendues', 'Expected meetings'),
    formula: said('e = n q', 'e = n q'),
    sentence: said(
      'Nombre de cadres où des services comparables seraient engagés ensemble, avec les mêmes occasions.',
      'Number of forums where comparable services would be engaged together, with the same occasions.',
    ),
    parameters: [],
    caution: FEW_POLES,
    references: ['bergsten-2014'],
  },
  {
    id: 'transversality-index',
    name: said('Indice de transversalité', 'Transversality index'),
    formula: said('T = min(1, Σ o / Σ e)', 'T = min(1, Σ o / Σ e)'),
    sentence: said(
      'Rencontres établies entre services, rapportées à celles que feraient des collectivités comparables : 1 au niveau ordinaire ou au-dessus.',
      'Meetings established between services, over those comparable authorities would have: 1 at or above the ordinary.',
    ),
    parameters: [],
    caution: said(
      'Toujours lu avec son intervalle et la part de ce qui est documenté. Deux collectivités ne se classent pas par cet indice.',
      'Always read with its interval and the share of what is documented. Two authorities are not ranked by this index.',
    ),
    references: ['fried-2022'],
  },
  {
    id: 'congruence',
    name: said('Congruence', 'Congruence'),
    formula: said('Σ o / Σ n', 'Σ o / Σ n'),
    sentence: said(
      'Part de toutes les occasions de se rencontrer qui ont été saisies, sans comparaison avec personne.',
      'Share of all occasions to meet that were seized, compared with nobody.',
    ),
    parameters: [],
    caution: said(
      'Saisir toutes les occasions n’est ni possible ni souhaitable : un service n’a pas à être partout.',
      'Seizing every occasion is neither possible nor desirable: a service need not be everywhere.',
    ),
    references: ['cataldo-2006'],
  },
  {
    id: 'cause',
    name: said('Cause principale', 'Main cause'),
    formula: said(
      'activation = q n − a b/n ; cloisonnement = a b/n − o',
      'activation = q n − a b/n; disjunction = a b/n − o',
    ),
    sentence: said(
      'Manque-t-il l’engagement d’un des deux services (activation), ou sont-ils engagés tous deux, mais dans des cadres différents (cloisonnement) ?',
      'Is the engagement of one of the two services missing (activation), or are both engaged, but in different forums (disjunction)?',
    ),
    parameters: [],
    caution: said(
      'Calculée sur les seules occasions documentées. Elle dit où regarder d’abord, pas qui devait agir.',
      'Computed on documented occasions alone. It says where to look first, not who should have acted.',
    ),
    references: [],
  },
  {
    id: 'unit-engagement',
    name: said('Engagement d’un service', 'Engagement of a service'),
    formula: said(
      'g sur les cadres qui concernent le service, de taux π = (e + κ π_niveau)/(c + κ)',
      'g over the forums that concern the service, of rate π = (e + κ π_level)/(c + κ)',
    ),
    sentence: said(
      'Un service moins engagé que le même service ailleurs ne peut rencontrer personne : c’est dit une fois, pour lui, et non pour chacune de ses paires.',
      'A service engaged less than the same service elsewhere can meet nobody: it is said once, for it, and not for each of its pairs.',
    ),
    parameters: [
      {
        symbol: 'κ',
        value: GAP_PARAMETERS.shrinkage,
        meaning: said('Poids, en cadres, du taux du niveau.', 'Weight, in forums, of the rate of the level.'),
      },
    ],
    caution: said(
      'Dans une petite commune, un service est parfois une personne : rien n’est publié au-dessous de la famille de services.',
      'In a small town a service may be one person: nothing is published below the family of services.',
    ),
    references: [],
  },
];
