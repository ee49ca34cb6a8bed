export const cooperations = {
  'cooperations.title': 'Coopérations',
  'cooperations.france': 'Coopérations en France',
  'cooperations.on': 'Coopérations sur : {name}',
  'cooperations.kept':
    'Cet écran ne garde que les liens de coopération (porter, rejoindre, soutenir, contractualiser, coopérer, partager un lieu) : {entities, plural, one {# entité} other {# entités}} et {links, plural, =0 {aucun lien} one {# lien} other {# liens}} ; {isolated, plural, =0 {chacune a au moins un de ces liens} one {# n’en a aucun de connu} other {# n’en ont aucun de connu}}.',
  'cooperations.sentence.unplaced':
    '{count, plural, one {# entité n’a pas de position : elle est nommée plus bas.} other {# entités n’ont pas de position : elles sont nommées plus bas.}}',
  'cooperations.sentence.drawn':
    '{drawn, plural, =0 {Aucun de ces liens n’est tracé} one {# de ces liens est tracé} other {# de ces liens sont tracés}} sur la carte{left, plural, =0 {.} one { ; # ne l’est pas, l’un de ses bouts n’ayant pas de position.} other { ; # ne le sont pas, l’un de leurs bouts n’ayant pas de position.}}',
  'cooperations.sentence.left':
    '{count, plural, one {# autre entité, moins liée, n’est pas lue.} other {# autres entités, moins liées, ne sont pas lues.}}',
  'cooperations.unread':
    '{count, plural, one {Et # autre ligne, comptée mais non lue.} other {Et # autres lignes, comptées mais non lues.}}',
  'cooperations.views': 'Façon de voir',
  'cooperations.view.carte': 'Carte',
  'cooperations.view.graphe': 'Graphe',
  'cooperations.view.tableau': 'Tableau',
  'cooperations.map':
    'Carte : {places, plural, one {# point} other {# points}}, {links, plural, one {# lien} other {# liens}} ; la liste à côté tient les mêmes',
  'cooperations.margin': 'Sélection et liste',
  'cooperations.list': '{count, plural, one {# point de la carte} other {# points de la carte}}',
  'cooperations.unplaced': 'sans position',
  'cooperations.unsaid': 'non dite',
  'cooperations.undefined': 'non définie',
  'cooperations.none': 'aucun connu',
  'cooperations.others': '{count, plural, one {et # autre} other {et # autres}}',
  'cooperations.rest': '{count, plural, one {Voir # ligne de plus} other {Voir # lignes de plus}}',
  'cooperations.table.name': 'Nom',
  'cooperations.table.kind': 'Nature',
  'cooperations.table.place': 'Où',
  'cooperations.table.links': 'Liens',
  'cooperations.tie': '{count, plural, one {# coopération} other {# coopérations}}',
  'cooperations.close': 'Fermer la sélection',
  'cooperations.where': 'Sur la carte {basis}.',
  'cooperations.nowhere': 'Aucune source ne dit où cela se tient.',
  'cooperations.sheet': 'Ouvrir la fiche',
  'cooperations.explore': 'Explorer ses liens',
  'cooperations.chosen.links':
    '{count, plural, =0 {Aucun lien connu} one {# lien connu} other {# liens connus}}',
  'cooperations.chosen.more': '{count, plural, one {# autre sur sa fiche.} other {# autres sur sa fiche.}}',
  'cooperations.poles':
    '{count, plural, one {Le pôle et qui l’entoure} other {Les # pôles et qui les entoure}}',
  'cooperations.poles.pole': 'Pôle',
  'cooperations.poles.carriers': 'Portent ou ont lancé',
  'cooperations.poles.members': 'Participent',
  'cooperations.poles.supporters': 'Soutiennent',
  'cooperations.pairs': 'Entre territoires',
  'cooperations.pairs.lead':
    'Les liens entre acteurs, ramenés à la collectivité où chacun se tient, dans les deux sens.',
  'cooperations.pairs.from': 'D’ici',
  'cooperations.pairs.to': 'À là',
  'cooperations.pairs.deepest': 'Lien le plus profond',
  'cooperations.pairs.links': 'Liens',
  'cooperations.density': 'Densité des liens, par collectivité',
  'cooperations.density.lead':
    'Part des paires d’entités d’une même collectivité qu’un lien connu réunit. Une paire sans lien connu n’est pas une paire sans lien.',
  'cooperations.density.territory': 'Collectivité',
  'cooperations.density.entities': 'Entités',
  'cooperations.density.tied': 'Paires liées',
  'cooperations.density.of': '{tied} sur {possible}',
  'cooperations.density.share': 'Densité',
  'cooperations.density.outward': 'Liens vers ailleurs',
  'cooperations.funding': 'Financements, par niveau',
  'cooperations.funding.lead':
    'Seuls les montants qu’une source donne ; des montants de natures différentes ne s’additionnent pas.',
  'cooperations.funding.level': 'Qui finance',
  'cooperations.funding.other': 'hors collectivités',
  'cooperations.funding.measure': 'Nature du montant',
  'cooperations.funding.links': 'Liens',
  'cooperations.funding.amount': 'Montant',
  'cooperations.isolated': 'Sans lien connu : {count, number}',
  'cooperations.isolated.lead':
    'Aucune coopération trouvée dans les sources lues. Cela ne dit pas qu’il n’y en a pas.',
  'cooperations.nowhere.title': 'Sans position : {count, number}',
  'cooperations.nowhere.lead':
    'Aucune source ne les situe dans une collectivité localisée ; les autres vues les montrent aussi.',
} as const;
