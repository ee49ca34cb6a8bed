export const tour = {
  'tour.next': 'Suivant',
  'tour.previous': 'Précédent',
  'tour.done': 'Terminer',
  'tour.close': 'Quitter la visite',
  'tour.progress': 'Étape {current} sur {total}',
  'tour.welcome.title': 'Bienvenue dans Maillage',
  'tour.welcome.text': 'Cette phrase dit ce que contient le graphe aujourd’hui, ni plus ni moins.',
  'tour.search.title': 'Chercher',
  'tour.search.text':
    'Un nom, un sigle, un SIREN, un code INSEE. Chaque réponse dit sa nature et où elle se trouve, pour distinguer les homonymes.',
  'tour.doors.title': 'Entrer par une question',
  'tour.doors.text': 'Trois questions, selon votre métier. Chacune ouvre un exemple réel.',
  'tour.poles.title': 'Les pôles',
  'tour.poles.text': 'Chacun avec le nombre de liens connus et de sources. Ouvrez-en un : tout y est prouvé.',
  'tour.coverage.title': 'Ce que couvrent les données',
  'tour.coverage.text': 'À lire avant de conclure : ce qui manque ici n’est pas absent du terrain.',
  'tour.screens.title': 'Les écrans',
  'tour.screens.text': 'L’explorateur dessine le réseau ; l’aide explique les mots, les données et l’API.',
  'tour.settings.title': 'À votre main',
  'tour.settings.text':
    'La langue et les couleurs se choisissent ici. Ctrl K ouvre la recherche et les commandes partout.',
} as const;
