export const results = {
  'results.title': 'Recherche',
  'results.titleOf': 'Recherche : {text}',
  'results.field': 'Ce que vous cherchez',
  'results.submit': 'Chercher',
  'results.hint':
    'Par nom, sigle, code, ou par une question : « maraîchage Calais ». Les accents et les petites fautes ne gênent pas.',
  'results.count':
    '{total, plural, =0 {{narrowed, select, true {Rien de ce que vous avez choisi ne répond à « {text} ».} other {Rien ne répond à « {text} » dans ce que Maillage contient aujourd’hui.}}} one {# réponse à « {text} ».} other {# réponses à « {text} ».}}',
  'results.truncated':
    'Ces mots sont très courants : seules les meilleures réponses sont comptées. Ajoutez un mot pour préciser.',
  'results.elsewhere':
    'Il y a des réponses d’une autre nature ou d’un autre niveau : retirez les filtres pour les voir.',
  'results.absence':
    'Cela ne veut pas dire que cela n’existe pas : personne ne l’a encore documenté ici. Essayez un nom plus court, un sigle ou un code.',
  'results.extent': 'Où se trouvent les réponses',
  'results.extent.partout': 'Partout',
  'results.extent.territoire': 'Dans {territory}',
  'results.elsewhereToo':
    'Il y a peut-être des réponses ailleurs, d’une autre nature ou d’un autre niveau : retirez les filtres ou cherchez partout.',
  'results.understood': 'Compris :',
  'results.understood.activity': 'activité « {activity} »',
  'results.understood.kinds': 'nature : {kinds}',
  'results.understood.place': 'lieu :',
  'results.asName': 'Chercher plutôt ce nom',
  'results.readAsName': 'Cherché comme un nom.',
  'results.asQuestion': 'Lire comme une question',
  'results.nothingThere':
    'Rien de tel n’est documenté pour {place}, ce qui ne veut pas dire que cela n’existe pas{shown, select, both { : voici le plus proche, et le lieu lui-même} nearest { : voici le plus proche} other {}}.',
  'results.homonyms': 'Autres lieux de ce nom :',
  'results.homonyms.more': '{more, plural, one {et un autre.} other {et # autres.}}',
  'results.kinds': 'Natures',
  'results.levels': 'Niveaux de collectivité',
  'results.narrow': 'Affiner{chosen, plural, =0 {} one { (# filtre)} other { (# filtres)}}',
  'results.clear': 'Retirer les filtres',
  'results.list': 'Réponses',
  'results.next': 'Voir les réponses suivantes',
} as const;
