export const evidence = {
  'evidence.title': '{total, plural, one {# preuve} other {# preuves}}',
  'evidence.none': 'Aucune preuve n’accompagne cette affirmation.',
  'evidence.observed': 'constat : {date}',
  'evidence.undated': 'source non datée',
  'evidence.doubt': 'Doute de lecture',
  'evidence.show': 'Preuve',
  'evidence.showOf': 'Preuve : {claim}',
} as const;
