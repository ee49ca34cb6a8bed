export const explorer = {
  'explorer.title': 'Explorer',
  'explorer.start': 'Par quel pôle commencer ?',
  'explorer.start.lead':
    'Choisissez un pôle pour voir qui le porte, le rejoint, le soutient, l’accueille et le finance, avec la preuve de chaque lien.',
  'explorer.sentence':
    '{neighbours, plural, =0 {Aucun lien n’est connu autour : personne ne l’a encore documenté ici.} one {# entité {opened, plural, one {l’entoure} other {les entoure}}} other {# entités {opened, plural, one {l’entourent} other {les entourent}}}}{neighbours, plural, =0 {} other { ; {links, plural, =0 {aucun lien n’est connu entre elles.} one {# lien est connu entre elles} other {# liens sont connus entre elles}}}}',
  'explorer.sentence.some':
    '{neighbours, number} entités {opened, plural, one {l’entourent} other {les entourent}} ; {some, plural, one {la plus liée est lue} other {les # plus liées sont lues}}, avec {links, plural, =0 {aucun lien} one {# lien} other {# liens}}',
  'explorer.truncated': 'Ouvrez une relation à la fois pour voir les autres voisines.',
  'explorer.drawing':
    'Dessin du réseau : {entities, plural, one {# entité} other {# entités}}, {links, plural, one {# lien} other {# liens}}. La liste qui suit dit la même chose.',
  'explorer.tools': 'Outils du dessin',
  'explorer.zoomIn': 'Agrandir',
  'explorer.zoomOut': 'Réduire',
  'explorer.fit': 'Tout voir',
  'explorer.arrange': 'Redisposer',
  'explorer.fullScreen': 'Plein écran',
  'explorer.fullScreen.leave': 'Quitter le plein écran (Échap)',
  'explorer.selection.more': 'Voir plus',
  'explorer.selection.less': 'Réduire',
  'explorer.legend': 'Légende et filtres',
  'explorer.hidden': '{count, plural, one {# entité retirée} other {# entités retirées}} par les filtres',
  'explorer.list': 'Tout ce qui est dessiné',
  'explorer.list.entities': 'Entités',
  'explorer.list.links': 'Liens',
  'explorer.selection': 'Sélection',
  'explorer.selection.none':
    'Choisissez une entité ou un lien, dans le dessin ou dans la liste : sa preuve s’ouvre à côté.',
  'explorer.selection.close': 'Fermer la sélection',
  'explorer.selected': 'Choisi : {name}',
  'explorer.expand': 'Ouvrir tous ses liens',
  'explorer.expand.one': 'Ouvrir',
  'explorer.expand.oneOf': 'Ouvrir : {relation}',
  'explorer.expand.kinds': '{kind} : {total}',
  'explorer.expanded': 'Ses liens sont dessinés',
  'explorer.expand.counts': 'Liens connus, avant de les ouvrir',
  'explorer.sheet': 'Voir la fiche',
} as const;
