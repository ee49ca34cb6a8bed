export const demonstration = {
  'demonstration.name': 'Territoire de démonstration',
  'demonstration.note': 'fictif',
  'demonstration.banner': 'Territoire de démonstration, données fictives.',
  'demonstration.sentence':
    'Rien ici n’existe ni n’entre dans un chiffre réel ; la recherche ne porte que sur ce territoire.',
  'demonstration.leave': 'Revenir aux données réelles',
} as const;
