export const poleMap = {
  'home.map': 'Où sont les pôles',
  'home.map.on': 'Les pôles sur : {name}',
  'home.map.none': 'Aucun pôle connu sur ce territoire. Cela ne dit pas qu’il n’y en a pas.',
  'home.map.lead':
    '{placed, plural, =0 {Aucun pôle n’a de position connue} one {# pôle a une position connue} other {# pôles ont une position connue}}, sur {total} dans les données.',
  'home.map.precision':
    'Un pôle est posé au centre de la collectivité la plus précise que les sources nomment : commune, intercommunalité, département ou région. Choisissez un point pour ouvrir sa fiche.',
  'home.map.label': 'Carte de {count, plural, one {# pôle} other {# pôles}} ; chaque point ouvre une fiche',
  'home.map.unplaced': '{count, plural, one {# pôle sans position} other {# pôles sans position}}',
  'home.map.open': 'Ouvrir la carte des coopérations',
} as const;
