export const map = {
  'map.points':
    '{count, plural, one {# point} other {# points}} ; les flèches vont de l’un à l’autre, Entrée choisit',
  'map.point': '{name}, {kind}, {basis}',
  'map.stack.spoken': '{total, number} au même endroit, dont {name} ; Entrée ouvre la liste',
  'map.stack.title': '{count, number} au même endroit',
  'map.tie':
    '{total, plural, one {# coopération} other {# coopérations}} entre {one} et {other} ; Entrée les donne',
  'map.tie.several':
    '{total, plural, one {# coopération} other {# coopérations}} entre {one}, {other} et {others, plural, one {# autre lieu} other {# autres lieux}} ; Entrée les donne',
  'map.tie.within':
    '{total, plural, one {# coopération} other {# coopérations}} au même endroit, {name} ; Entrée les donne',
  'map.ties': 'Coopérations entre des lieux',
  'map.ties.within': 'Coopérations dans un même lieu',
  'map.legend': 'Légende',
  'map.legend.number': 'Nombre de coopérations',
  'map.legend.pile': 'Plusieurs au même endroit',
  'map.closer': 'Agrandir (touche +)',
  'map.farther': 'Réduire (touche −)',
  'map.rest': 'Revenir au cadre de départ (touche 0)',
  'map.all': 'Voir tous les points',
  'map.beyond': '{count, plural, one {# point hors du cadre} other {# points hors du cadre}}',
  'map.unnumbered':
    '{count, plural, one {# nombre de plus} other {# nombres de plus}} en agrandissant, ou dans la liste',
  'map.fiction': 'Contours inventés : à chaque commune, ce qui est plus près d’elle que des autres',
  'map.basis.OWN': 'à ses propres coordonnées',
  'map.basis.PLACE': 'au lieu du même nom',
  'map.basis.MEAN': 'au centre de ses communes',
  'map.basis.CENTRE': 'au centre de : {name}',
  'map.basis.MIDDLE': 'entre {total} collectivités, dont {name}',
  'map.sheet.title': 'Carte',
  'map.sheet': 'Carte autour de {name}',
  'map.sheet.nowhere': 'Aucune source ne dit où cela se tient : rien n’est posé sur la carte.',
  'map.sheet.basis': 'Posé sur la carte {basis}.',
  'map.sheet.unplaced':
    '{count, plural, one {# entité liée n’a pas de position.} other {# entités liées n’ont pas de position.}}',
} as const;
