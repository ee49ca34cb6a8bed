export const help = {
  'help.title': 'Aide',
  'help.lead':
    'Maillage dit qui coopère avec qui, et sur la foi de quelle source. Voici comment l’interroger, comment le lire, et ce qu’il ne sait pas.',
  'help.nav': 'Pages d’aide',
  'help.nav.start': 'Prendre en main',
  'help.nav.glossary': 'Glossaire',
  'help.nav.benchmarks': 'Repères chiffrés',
  'help.nav.methods': 'Les méthodes',
  'help.nav.data': 'Les données',
  'help.nav.api': 'L’API',
  'help.nav.accessibility': 'Accessibilité',
  'help.tour': 'Visite guidée',
  'help.tour.lead': 'Sept étapes sur l’accueil, une minute. On la quitte à tout moment par la touche Échap.',
  'help.tour.start': 'Commencer la visite',
  'help.questions': 'Trois questions, trois chemins',
  'help.question.who': 'Qui fait quoi ici, et avec qui ?',
  'help.question.who.way':
    'Cherchez un pôle ou une collectivité par son nom ou son code. Sa fiche liste ses liens ; le bouton « Preuve », au bout de chaque ligne, ouvre l’extrait et sa source.',
  'help.question.around': 'Qui se trouve autour ?',
  'help.question.around.way':
    'Depuis la fiche, ouvrez l’explorateur. Ouvrez les liens d’une entité pour étendre le dessin ; la liste sous le dessin dit la même chose. L’adresse de la page garde la vue.',
  'help.question.sure': 'À quel point est-ce sûr ?',
  'help.question.sure.way':
    'Un trait plein est énoncé par une source ; un trait mixte, tiret et point, est officiel, publié par l’autorité qui en répond ; un trait tireté est déduit ; un trait pointillé est conseillé, ou annonce ce qui n’existe pas encore. Décochez un degré de certitude dans la légende pour le retirer.',
  'help.reading': 'Deux lois de lecture',
  'help.reading.claim':
    'Un lien est une affirmation. Il a une source, un endroit, un extrait, une date et un degré de certitude, à un clic.',
  'help.reading.absence':
    'L’absence n’est pas un manque. « Aucune source n’en parle » ne veut pas dire « cela n’existe pas » ; les deux ne se disent jamais de la même façon ici.',
  'help.exports': 'Ce que l’on peut emporter',
  'help.exports.lead':
    'Chaque fichier porte son titre, l’adresse de l’écran, le jour, les réglages et les sources de ce qu’il contient.',
  'help.keys': 'Raccourcis du clavier',
  'help.keys.key': 'Touche',
  'help.keys.does': 'Effet',
  'help.keys.search': 'Ouvrir la recherche et les commandes, partout',
  'help.keys.escape': 'Fermer ce qui est ouvert ; quitter la visite',
  'help.keys.arrows': 'Parcourir une liste, des réponses, les étapes de la visite',
  'help.keys.enter': 'Choisir la ligne',
  'help.keys.expand': 'Dans la liste de l’explorateur : ouvrir les liens de l’entité choisie',
  'help.keys.tab': 'Aller au prochain bouton, lien ou champ',
  'help.key.search': 'Ctrl K ou ⌘ K',
  'help.key.escape': 'Échap',
  'help.key.arrows': '↑ ↓ ← →',
  'help.key.enter': 'Entrée',
  'help.key.expand': 'E',
  'help.key.tab': 'Tab',
} as const;
