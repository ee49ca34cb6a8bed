export const partnerships = {
  'partnerships.title': 'Partenariats entre collectivités',
  'partnerships.on': 'Partenariats : {name}',
  'partnerships.fromSheet': 'Comparer ses partenariats à ceux de ses voisines',
  'partnerships.choose':
    'Choisissez en haut de la page où vous travaillez : une commune, une intercommunalité, un département ou une région. Les collectivités de ce territoire sont alors comparées deux à deux.',
  'partnerships.demonstration': 'Voir l’exemple sur le territoire de démonstration',
  'partnerships.refused':
    'Ce territoire ne permet pas de comparer des collectivités entre elles. Choisissez une commune, une intercommunalité, un département ou une région.',
  'partnerships.sentence':
    'Entre {authorities, plural, one {# collectivité} other {# collectivités}} et par {forums, plural, =0 {aucun cadre documenté} one {# cadre de coopération} other {# cadres de coopération}}, {shared, plural, =0 {aucune paire n’en partage} one {# paire en partage au moins un} other {# paires en partagent au moins un}} ; {judged, select, no {faute de comparaison, aucune ne peut être jugée} other {{examine, plural, =0 {aucune n’est à examiner} one {# est à examiner} other {# sont à examiner}}}}.',
  'partnerships.sentence.none':
    '{authorities, plural, one {Aucun cadre de coopération n’est documenté pour cette collectivité} other {Aucun cadre de coopération n’est documenté entre ces # collectivités}} : faute de comparaison, aucune paire ne peut être jugée.',
  'partnerships.sentence.isolated':
    '{count, plural, one {{name} n’a aucun partenaire documenté.} other {# collectivités n’ont aucun partenaire documenté, dont {name}.}}',
  'partnerships.covered':
    '{known} des {authorities, plural, one {# collectivité comparée est documentée} other {# collectivités comparées sont documentées}}',
  'partnerships.which': 'Paires montrées dans les listes',
  'partnerships.which.own': 'Celles de {name}',
  'partnerships.which.all': 'Toutes : {name}',
  'partnerships.date': 'Cadres en vigueur',
  'partnerships.date.any': 'à toute date',
  'partnerships.views': 'Façon de voir',
  'partnerships.drawings': 'Matrice, graphe et carte',
  'partnerships.drawings.told':
    '{count, plural, one {# collectivité} other {# collectivités}}, deux à deux. Aussi en fichier, et sur papier.',
  'partnerships.view.matrice': 'Matrice',
  'partnerships.view.graphe': 'Graphe',
  'partnerships.view.carte': 'Carte',
  'partnerships.csv.title': 'Partenariats entre collectivités : {name}',
  'partnerships.csv.scope': 'Territoire',
  'partnerships.csv.asOf': 'Cadres en vigueur',
  'partnerships.csv.loadedAt': 'Données chargées',
  'partnerships.csv.shape': 'Dispersion',
  'partnerships.csv.prior': 'Activité supposée',
  'partnerships.csv.class': 'Classe « {proximity} »',
  'partnerships.csv.classFigures': '{pairs} paires, {observed} cadres partagés, taux {rate}',
  'partnerships.csv.pairs': 'Paires comparées',
  'partnerships.csv.left': 'Paires lointaines et sans partenaire laissées',
  'partnerships.column.one': 'Identifiant de l’une',
  'partnerships.column.oneName': 'L’une',
  'partnerships.column.other': 'Identifiant de l’autre',
  'partnerships.column.otherName': 'L’autre',
  'partnerships.column.proximity': 'Proximité',
  'partnerships.column.vertical': 'L’une fait partie de l’autre',
  'partnerships.column.newman': 'Force du lien (Newman)',
  'partnerships.column.residual': 'Résidu',
  'partnerships.column.fitted': 'Attendu d’après le modèle',
  'partnerships.column.sharedForums': 'Cadres partagés',
  'partnerships.column.unknownForums': 'Cadres de composition inconnue',
  'partnerships.margin': 'Paire ou collectivité choisie',
  'partnerships.close': 'Fermer la sélection',
  'partnerships.and': 'et',
  'partnerships.pair': '{a} et {b}',
  'partnerships.undocumented': 'non documenté',
  'partnerships.above': 'plus que la plupart',
  'partnerships.more': '{count, plural, one {Voir # paire de plus} other {Voir # paires de plus}}',

  'partnerships.matrix':
    'Matrice de {count, plural, one {# collectivité} other {# collectivités}}, deux à deux ; le tableau plus bas tient les mêmes paires',
  'partnerships.order': 'Ordre',
  'partnerships.order.niveau': 'par niveau',
  'partnerships.order.nom': 'par nom',
  'partnerships.order.activite': 'par activité',
  'partnerships.order.ressemblance': 'mêmes partenaires côte à côte',
  'partnerships.cell':
    '{a} et {b} : {observed, plural, =0 {aucun cadre partagé connu} one {# cadre partagé} other {# cadres partagés}}{unknown, plural, =0 {} one {, # à vérifier} other {, # à vérifier}}.',
  'partnerships.cell.expected': 'Environ {expected} attendus.',
  'partnerships.cell.examine': 'À examiner : {status}.',
  'partnerships.cell.none': '{a} et {b} : paire lointaine, rien de partagé connu.',
  'partnerships.graph':
    'Graphe : {authorities, plural, one {# collectivité} other {# collectivités}}, {shared, plural, one {# paire qui partage} other {# paires qui partagent}} au moins un cadre, {examine} à examiner',
  'partnerships.map':
    'Carte : {places, plural, one {# collectivité située} other {# collectivités situées}}, {links, plural, one {# paire} other {# paires}} ; le tableau plus bas tient les mêmes',

  'partnerships.legend': 'Lire ce dessin',
  'partnerships.legend.told': 'Chiffres, motifs et traits, et ce qui reste à recueillir.',
  'partnerships.legend.above': 'Cadres partagés, plus que la plupart',
  'partnerships.legend.shared': 'Cadres partagés',
  'partnerships.legend.near': 'Encadrée : emboîtées, contiguës ou voisines',
  'partnerships.legend.undocumented': 'Personne ne l’a documenté',
  'partnerships.legend.empty': 'Vide : lointaines, non comparées',
  'partnerships.legend.caution':
    'Une paire à examiner partage moins que ne le font ici des paires aussi actives et aussi proches. Ce n’est ni un manque ni un reproche : avec peu de cadres connus, même le meilleur score se trompe souvent.',
  'partnerships.collect': 'À recueillir pour mieux lire',
  'partnerships.collect.POLE_MEMBERS':
    'Les pôles et projets où elles sont engagées : non documentés pour {total, plural, one {# collectivité} other {# collectivités}}.',
  'partnerships.collect.CONTRACT_PARTIES':
    'Leurs contrats et conventions communs : non documentés pour {total, plural, one {# collectivité} other {# collectivités}}.',
  'partnerships.collect.FUNDERS':
    'Leurs cofinancements : non documentés pour {total, plural, one {# collectivité} other {# collectivités}}.',
  'partnerships.collect.COMPOSITIONS':
    'La liste complète des membres de {total, plural, one {# cadre} other {# cadres}}.',
  'partnerships.collect.ADJACENCY':
    'Les contours des {total, plural, one {# collectivité} other {# collectivités}}, pour dire lesquelles se touchent.',
  'partnerships.nothing': 'Rien n’est encore documenté ici',
  'partnerships.nothing.shared': 'Aucun cadre commun n’est encore documenté ici',
  'partnerships.unshared':
    '{count, plural, one {La paire comparée, sans chiffre défini} other {Les # paires comparées, sans chiffre défini}}',
  'partnerships.nothing.lead':
    'Aucun écart n’est montré : sans source, une absence ne dit rien. Pour commencer, recueillir dans cet ordre :',

  'partnerships.established.title':
    '{count, plural, =0 {Partenariats établis} one {# partenariat établi} other {# partenariats établis}}',
  'partnerships.established.lead':
    'Elles partagent plus que la plupart des paires aussi actives et aussi proches.',
  'partnerships.established.none':
    'Aucune paire ne partage plus que la plupart, d’après ce qui est documenté.',
  'partnerships.established.told': 'D’abord {a} et {b} : {types}.',
  'partnerships.examine.title':
    '{count, plural, =0 {Rien à examiner} one {À examiner : # paire} other {À examiner : # paires}}',
  'partnerships.examine.count': '{count, plural, one {# paire à examiner} other {# paires à examiner}}',
  'partnerships.examine.lead':
    'Emboîtées, contiguës ou voisines, elles partagent moins que des paires comparables, sur {pairs, plural, one {# paire comparée} other {# paires comparées}}. À examiner, sans rien conclure.',
  'partnerships.examine.none':
    'Aucune paire proche ne partage nettement moins que des paires comparables, d’après ce qui est documenté.',
  'partnerships.way.horizontal': 'Entre collectivités de même niveau ({count})',
  'partnerships.way.vertical': 'Entre niveaux ({count})',
  'partnerships.isolated.title':
    '{count, plural, one {Sans partenaire documenté} other {# sans partenaire documenté}}',
  'partnerships.isolated.lead':
    'Aucun cadre partagé avec celles à qui elles sont comparées. Dit une fois ici, et non pour chaque voisine.',
  'partnerships.isolated.one':
    'Aucun cadre partagé n’est documenté avec celles à qui elle est comparée : c’est elle qu’il faut interroger, non chacune de ses voisines.',

  'partnerships.class.NESTED': 'emboîtées',
  'partnerships.class.NESTED_AT_DISTANCE': 'emboîtées à distance',
  'partnerships.class.CONTIGUOUS': 'contiguës',
  'partnerships.class.NEARBY': 'voisines par la distance',
  'partnerships.class.SAME_DEPARTMENT': 'même département',
  'partnerships.class.SAME_REGION': 'même région',
  'partnerships.class.OTHER': 'lointaines',
  'partnerships.class.rule.NESTED': 'L’une fait partie de l’autre.',
  'partnerships.class.rule.NESTED_AT_DISTANCE': 'L’une fait partie de l’autre, un niveau plus haut.',
  'partnerships.class.rule.CONTIGUOUS': 'Leurs contours, ou une source, disent qu’elles se touchent.',
  'partnerships.class.rule.NEARBY':
    'Sans contours chargés : aucun autre centre du même niveau dans le cercle dont leurs centres forment le diamètre.',
  'partnerships.class.rule.SAME_DEPARTMENT': 'Ni emboîtées ni voisines, dans le même département.',
  'partnerships.class.rule.SAME_REGION': 'Dans la même région, sans être du même département.',
  'partnerships.class.rule.OTHER': 'Sans territoire commun.',
  'partnerships.class.rate':
    'Ici, {pairs, plural, one {# paire} other {# paires}} de cette classe, {observed, plural, =0 {aucun cadre partagé} one {# cadre partagé} other {# cadres partagés}}.',
  'partnerships.type.POLE': '{total, plural, one {# pôle ou projet} other {# pôles ou projets}}',
  'partnerships.type.CONTRAT': '{total, plural, one {# contrat} other {# contrats}}',
  'partnerships.type.FINANCEMENT': '{total, plural, one {# cofinancement} other {# cofinancements}}',

  'partnerships.pair.sentence':
    '{observed, plural, =0 {Aucun cadre de coopération connu ne les réunit} one {Elles partagent # cadre de coopération} other {Elles partagent # cadres de coopération}}{detail}{unknown, plural, =0 {.} one { ; # reste à vérifier.} other { ; # restent à vérifier.}}',
  'partnerships.pair.expected': 'Leur activité et leur voisinage en feraient attendre environ {expected}.',
  'partnerships.pair.far':
    'Paire lointaine, dont aucun cadre partagé n’est connu : elle est comptée, sans être jugée.',
  'partnerships.line.expected': '{expected} attendus',
  'partnerships.figure.status': 'Statut',
  'partnerships.figure.shared': 'Cadres partagés',
  'partnerships.figure.shared.value': '{observed}{unknown, plural, =0 {} other { et # à vérifier}}',
  'partnerships.figure.expected': 'Cadres attendus',
  'partnerships.figure.score': 'Écart',
  'partnerships.figure.confidence': 'Confiance',
  'partnerships.figure.confidence.value': '{word} ({value})',
  'partnerships.figure.newman': 'Poids par cadre',
  'partnerships.figure.class': 'Classe de proximité',
  'partnerships.figure.activity': 'Activité',
  'partnerships.figure.activity.value':
    '{cooperations, plural, =0 {aucun cadre partagé} one {# cadre partagé} other {# cadres partagés}} ; moyenne du niveau {mean} ; retenue {shrunk}',
  'partnerships.figure.isolation': 'Isolement',
  'partnerships.figure.coverage': 'Documentation',
  'partnerships.coverage.declared': 'part des sources utiles chargées, déclarée par une source',
  'partnerships.coverage.counted': 'part des pôles, contrats et financements dont un au moins est documenté',
  'partnerships.research': 'Pour la recherche',
  'partnerships.research.sentence':
    'Résidu (O − E)/√E : {residual}. Attendu de la variante ajustée, sans lissage : {fitted}. Taux de la classe h : {rate}.',

  'partnerships.shared':
    '{count, plural, =0 {Aucun cadre partagé} one {# cadre partagé} other {# cadres partagés}}',
  'partnerships.shared.none':
    'Aucune source ne les montre ensemble dans un pôle, un contrat ou un financement. Cela ne veut pas dire qu’elles n’y sont pas.',
  'partnerships.ask': '{count, plural, one {Une composition à demander} other {# compositions à demander}}',
  'partnerships.ask.lead':
    'Ces cadres les concernent toutes deux, et la liste de leurs membres n’est pas complète : la demander d’abord.',
  'partnerships.chains':
    '{count, plural, one {Ce qui les joint déjà} other {Ce qui les joint déjà : # chemins}}',
  'partnerships.chains.none':
    'Aucun chemin de quatre cadres ou moins ne les joint, d’après ce qui est documenté.',
  'partnerships.bonds': 'Ce qui est dit d’elles deux',
  'partnerships.bond': '{from} {words} {to}',
  'partnerships.forum.note': '{type}, {members, plural, one {# collectivité} other {# collectivités}}',
  'partnerships.forum.open': '– composition incomplète',
  'partnerships.forum.nothing': 'Aucune source n’y montre l’une ou l’autre.',
  'partnerships.forum.members': 'Collectivités connues : {names}.',
  'partnerships.sheet': 'Ouvrir la fiche',
  'partnerships.partners': '{count, plural, =0 {Partenaires} one {# partenaire} other {# partenaires}}',
  'partnerships.partners.none': 'Aucun partenaire documenté parmi celles à qui elle est comparée.',

  'partnerships.alike.lead':
    'Parmi {ofLevel, plural, one {# collectivité du même niveau} other {# collectivités du même niveau}}, {documented, plural, =0 {aucune dont} =1 {la seule dont} other {les # dont}} un cadre au moins est documenté.',
  'partnerships.alike.none': 'Aucune collectivité du même niveau ne peut lui être comparée.',
  'partnerships.alike.people': '{people} habitants',
  'partnerships.alike.population': 'population proche à {value}',
  'partnerships.alike.population.none': 'population non documentée',
  'partnerships.alike.density': 'densité proche à {value}',
  'partnerships.alike.density.none': 'densité non documentée',
  'partnerships.alike.policyAreas': 'domaines d’action communs à {value}',
  'partnerships.alike.policyAreas.none': 'domaines d’action non documentés',
  'partnerships.alike.besides': 'Ce qu’elle fait, et que rien ne dit ici :',
  'partnerships.alike.more': '{count, plural, one {et # autre pratique.} other {et # autres pratiques.}}',
  'partnerships.alike.nothing': 'Rien de plus n’est documenté.',
  'partnerships.practice.TYPE': '{label} :',
  'partnerships.practice.NATURE': 'contrat de nature « {label} » :',
  'partnerships.practice.AREA': 'un cadre sur « {label} » :',
  'partnerships.practice.type.pole': 'prendre part à un pôle ou à un projet',
  'partnerships.practice.type.contrat': 'contracter avec d’autres',
  'partnerships.practice.type.financement': 'financer avec d’autres',

  'partnerships.levels': 'Entre niveaux',
  'partnerships.levels.told':
    '{vertical, plural, =0 {Aucun lien} one {# lien} other {# liens}} entre deux niveaux, sur {ties} dans les cadres.',
  'partnerships.levels.sentence':
    '{vertical, plural, =0 {Aucun lien ne joint} one {# lien joint} other {# liens joignent}} deux niveaux de collectivités, sur {ties, plural, one {# lien} other {# liens}} dans les cadres ; {several, plural, =0 {aucun} one {# cadre} other {# cadres}} sur {forums} en {several, plural, one {réunit} other {réunissent}} plusieurs.',
  'partnerships.levels.share': 'Part des liens verticaux',
  'partnerships.levels.ei': 'Indice E-I entre niveaux',
  'partnerships.levels.closure': 'Niveaux emboîtés engagés ensemble',
  'partnerships.levels.closure.value': '{closed} sur {opportunities} ({share})',
  'partnerships.grounds': 'Ce sur quoi reposent les attentes',
  'partnerships.grounds.told': 'Taux de chaque classe de proximité, et paramètres.',
  'partnerships.grounds.pairs': 'Paires',
  'partnerships.grounds.shared': 'Cadres partagés',
  'partnerships.grounds.rate': 'Taux h',
  'partnerships.parameters':
    'Paramètres : r = {shape}, κ = {shrinkage}, α = {prior} ; écart nommé à partir de {named}, signal faible à partir de {weak}.',
  'partnerships.participation':
    '{level} : {joined} participations sur {eligible} possibles, comptées une fois par collectivité et par cadre de composition entière qui la couvre ; taux retenu {rate}.',
  'partnerships.table': '{count, plural, one {La paire en chiffres} other {Les # paires en chiffres}}',
  'partnerships.table.told': 'Partagé, attendu, écart, confiance et statut de chacune.',
  'partnerships.table.lead':
    'Les partenariats établis d’abord, puis dans l’ordre de lecture. {silent, plural, =0 {} one {# paire lointaine, qui ne partage rien de connu, est seulement comptée. } other {# paires lointaines, qui ne partagent rien de connu, sont seulement comptées. }}{left, plural, =0 {} one {# paire lointaine n’est pas comparée : l’une des deux n’a aucun partenaire.} other {# paires lointaines ne sont pas comparées : l’une des deux n’a aucun partenaire.}}',
  'partnerships.table.pair': 'Paire',
  'partnerships.table.unknown': 'Inconnus',
  'partnerships.table.expected': 'Attendus',
  'partnerships.forum.told':
    'Un cadre est un pôle, un projet, un contrat ou un cofinancement qui réunit ou couvre au moins deux collectivités, dont une de celles d’ici.',
  'partnerships.finding.class.NESTED': 'L’une fait partie de l’autre.',
  'partnerships.finding.class.NESTED_AT_DISTANCE': 'L’une fait partie de l’autre, un niveau plus haut.',
  'partnerships.finding.class.CONTIGUOUS': 'Elles se touchent.',
  'partnerships.finding.class.NEARBY': 'Elles sont voisines par la distance.',
  'partnerships.finding.class.SAME_DEPARTMENT': 'Elles sont du même département.',
  'partnerships.finding.class.SAME_REGION': 'Elles sont de la même région.',
  'partnerships.finding.class.OTHER': 'Elles sont éloignées.',
  'partnerships.question.composition':
    'Qui représente {a}, et qui représente {b}, dans « {forum} » ? Sa composition n’est pas connue en entier.',
  'partnerships.question.together': 'Quel pôle ou contrat pourrait réunir {a} et {b} ?',
  'partnerships.question.one':
    '{count, plural, =0 {{name} n’est connue dans aucun cadre.} other {{name} est dans {forums}{more, plural, =0 {} one { et # autre} other { et # autres}}.}}',
  'partnerships.pair.detail': ' : {types}',
  'partnerships.legend.zero': '0 : aucun cadre partagé connu, entre collectivités documentées',
  'partnerships.legend.unknown':
    '? : un cadre au moins reste à vérifier, sa composition n’étant pas connue en entier',
  'partnerships.alike.of': 'Collectivités semblables à {name}',
  'partnerships.alike.which': 'Semblables à',
  'partnerships.alike.see': 'Voir les collectivités semblables',
  'partnerships.alike.told': 'Ce qu’elles font, et que rien ne dit ici.',
} as const;
