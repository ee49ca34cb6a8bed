export const demonstration = {
  'demonstration.name': 'Territoire de démonstration',
  'demonstration.note': 'fictif',
  'demonstration.banner': 'Territoire de démonstration, données fictives.',
  'demonstration.sentence':
    'Rien ici n’existe ni n’entre dans un chiffre réel ; la recherche ne porte que sur ce territoire.',
  'demonstration.leave': 'Revenir aux données réelles',
  'demonstration.title': 'Un territoire fictif, pour apprendre',
  'demonstration.lead':
    'Une région inventée, trois départements, cinquante pôles et deux cent soixante-six acteurs qui n’existent pas : chaque écran y montre ce qu’il sait faire, et les exemples de la page des méthodes s’y lisent avec les mêmes nombres.',
  'demonstration.way.transversality': 'Quels services ne se rencontrent jamais ?',
  'demonstration.way.transversality.seen':
    'Havreterre (C0) : cinq services, huit pôles, un écart constaté entre économie et habitat.',
  'demonstration.way.transversality.go': 'Ouvrir la transversalité de Havreterre',
  'demonstration.way.partnerships': 'Quelles collectivités coopèrent, lesquelles pourraient ?',
  'demonstration.way.partnerships.seen':
    'Le département X et ses six groupements : vingt-sept cadres partagés, deux paires à examiner, un groupement isolé.',
  'demonstration.way.partnerships.go': 'Ouvrir les partenariats du département X',
  'demonstration.way.partners': 'Avec qui travailler, et pourquoi ?',
  'demonstration.way.partners.seen':
    'Lisemarche (A) cherche une entreprise, la recherche et la formation : chaque proposition dit ses raisons.',
  'demonstration.way.partners.go': 'Trouver des partenaires à Lisemarche',
  'demonstration.way.cooperations': 'Qui coopère ici, et qui reste seul ?',
  'demonstration.way.cooperations.seen':
    'La carte de la région, ses pôles, ses liens entre territoires et ses acteurs sans lien connu.',
  'demonstration.way.cooperations.go': 'Ouvrir la carte des coopérations',
  'demonstration.way.explorer': 'Qui est autour d’un pôle ?',
  'demonstration.way.explorer.seen':
    'La Filature (P1), ses membres, ses services engagés, et la preuve de chaque lien.',
  'demonstration.way.explorer.go': 'Ouvrir le réseau de La Filature',
  'demonstration.way.sheet': 'Que sait-on d’une collectivité ?',
  'demonstration.way.sheet.seen':
    'La fiche d’un département : contrats, partenaires, leviers, ce qui n’est pas documenté.',
  'demonstration.way.sheet.go': 'Ouvrir la fiche du département X',
  'demonstration.invite': 'Rien encore sur votre territoire ?',
  'demonstration.invite.go': 'Voir chaque écran sur un territoire de démonstration, fictif',
} as const;
