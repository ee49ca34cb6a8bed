export const accessibility = {
  'accessibility.title': 'Accessibilité',
  'accessibility.lead':
    'Maillage vise le niveau AA du RGAA et des WCAG 2.2. Aucun audit extérieur n’a été fait : ce qui suit est ce que l’équipe a elle-même vérifié, et ce qu’elle sait ne pas tenir.',
  'accessibility.level': 'Accessibilité : non conforme',
  'accessibility.level.why':
    'La loi réserve « partiellement conforme » et « totalement conforme » aux sites audités selon le RGAA : tant qu’aucun audit n’est fait, la mention est celle-ci, quoi que tiennent les essais ci-dessous.',
  'accessibility.tested': 'Ce qui est vérifié',
  'accessibility.tested.axe':
    'L’outil axe passe sur les écrans à chaque jeu de tests, en 1 440 et 390 pixels, clair et sombre, en français et en anglais : aucune violation grave ou critique.',
  'accessibility.tested.keyboard':
    'Les parcours principaux sont joués au clavier seul : chercher, ouvrir une fiche, lire une preuve, étendre le réseau, changer de langue.',
  'accessibility.tested.contrast':
    'Les contrastes des couleurs du texte et des contours sont calculés par un test, dans les deux thèmes.',
  'accessibility.tested.twin':
    'Tout dessin de réseau est doublé d’une liste des mêmes entités et des mêmes liens, dans le même ordre, qui fait tout ce que fait la souris.',
  'accessibility.tested.motion': 'Le mouvement s’arrête quand le système le demande.',
  'accessibility.limits': 'Ce qui ne tient pas encore',
  'accessibility.limits.readers':
    'Aucun essai n’a été mené avec les lecteurs d’écran eux-mêmes (NVDA, JAWS, VoiceOver) ni avec des personnes qui s’en servent.',
  'accessibility.limits.zoom':
    'Le dessin du réseau, agrandi à 400 %, demande de se déplacer dans les deux sens ; sa liste ne le demande pas.',
  'accessibility.limits.facts':
    'Les faits restent dans la langue de leur source, le français ; sur une page en anglais ils sont marqués comme tels.',
  'accessibility.limits.messages': 'Certaines réponses de refus de l’API n’existent qu’en français.',
  'accessibility.contact': 'Nous signaler un obstacle',
  'accessibility.contact.none':
    'Aucun contact n’est encore publié par l’organisme qui héberge cette installation.',
} as const;
