export const coverage = {
  'coverage.documents': 'Ce que disent les sources',
  'coverage.frame': 'Le cadre territorial',
  'coverage.frame.lead':
    'Le découpage officiel de {vintage} sert de fond : {levels}. Ces territoires ne comptent pas parmi les acteurs tant qu’aucune source ne les cite.',
  'coverage.frame.unplaced':
    '{total, plural, =0 {Tous ont une position sur la carte.} one {# n’a pas de position connue : les cartes le comptent à part.} other {# n’ont pas de position connue : les cartes les comptent à part.}}',
  'coverage.frame.REGION': '{total, plural, one {# région} other {# régions}}',
  'coverage.frame.DEPARTEMENT': '{total, plural, one {# département} other {# départements}}',
  'coverage.frame.EPCI': '{total, plural, one {# intercommunalité} other {# intercommunalités}}',
  'coverage.frame.COMMUNE': '{total, plural, one {# commune} other {# communes}}',
  'coverage.news': 'Quoi de neuf',
  'coverage.news.loaded': 'Données chargées le {date}.',
  'coverage.news.sources': 'Les sources les plus récentes :',
  'coverage.news.proofs': '{total, plural, one {# preuve} other {# preuves}}',
  'coverage.more': 'Tout sur les données : sources, licences, lois de lecture',
} as const;
