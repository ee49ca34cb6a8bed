export const figures = {
  'figures.territory':
    '{poles, plural, =0 {Aucun pôle} one {# pôle} other {# pôles}} et {actors, plural, =0 {aucun acteur} one {# acteur} other {# acteurs}} sur ce territoire ; avec ce qui les entoure, {entities, plural, one {# entité} other {# entités}} et {links, plural, =0 {aucun lien connu.} one {# lien connu} other {# liens connus}}',
  'figures.everything':
    '{poles, plural, =0 {Aucun pôle} one {# pôle} other {# pôles}} et {actors, plural, =0 {aucun acteur} one {# acteur} other {# acteurs}} dans les sources ; en tout, {entities, plural, one {# entité} other {# entités}} et {links, plural, =0 {aucun lien connu.} one {# lien connu} other {# liens connus}}',
  'figures.none': 'Personne n’a encore documenté ici de pôle, d’acteur ni de lien.',
  'figures.certainties': ' : {words}.',
  'figures.certainty.STATED':
    '{total, plural, one {# énoncé par une source} other {# énoncés par une source}}',
  'figures.certainty.DECLARED': '{total, plural, one {# déclaré} other {# déclarés}}',
  'figures.certainty.OFFICIAL': '{total, plural, one {# officiel} other {# officiels}}',
  'figures.certainty.INFERRED': '{total, plural, one {# déduit} other {# déduits}}',
  'figures.certainty.RECOMMENDED': '{total, plural, one {# conseillé} other {# conseillés}}',
  'figures.rule.ask': 'Ce qui est compté',
  'figures.rule': 'Ce qui est compté',
  'figures.rule.territory':
    'Sur {name} : les pôles et les acteurs qui s’y trouvent ou qui le couvrent ; les collectivités qu’un lien engage, au-delà de leur place dans le découpage officiel ; et tout ce qui est à un lien de l’un de ces pôles, où que ce soit, même sans lieu connu.',
  'figures.rule.everything':
    'Tout ce que les sources documentent, le territoire de démonstration à part. Une collectivité que seul le découpage officiel connaît n’est pas comptée.',
  'figures.rule.links':
    'Les liens sont tous ceux que l’on connaît entre ces entités, appartenances officielles comprises. L’accueil, l’explorateur, les coopérations et la fiche comptent de la même façon ; une carte ou une liste qui en montre moins le dit.',
  'figures.unknown.title': 'Territoire inconnu : {name}',
  'figures.unknown':
    'Aucune collectivité ne porte cette adresse ; ce qui suit vaut pour la France entière. Choisissez un territoire en haut de la page.',
} as const;
