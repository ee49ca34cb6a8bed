export const transversality = {
  'transversality.title': 'Transversalité',
  'transversality.of': 'Transversalité : {name}',
  'transversality.quoted': '« {name} »',
  'transversality.sheet': 'Ouvrir sa fiche',
  'transversality.choose.lead':
    'Quels services d’une collectivité pourraient se retrouver dans un même pôle ou un même contrat, et ne le font pas ? Choisissez une collectivité : chaque paire est comparée à ce que font des collectivités semblables. Rien n’est dit là où rien n’est documenté.',
  'transversality.choose': 'Nom ou code d’une collectivité',
  'transversality.refusal': 'Cette question n’a pas pu être lue',
  'transversality.refusal.lead': 'La date ou l’objectif de l’adresse ne convient pas.',
  'transversality.again': 'Reprendre sans réglage',
  'transversality.opening.services':
    '{units, plural, other {# familles de services}}, {pairs, plural, one {# paire} other {# paires}} : {examine, plural, =0 {aucune n’est à examiner} one {# est à examiner} other {# sont à examiner}}.',
  'transversality.opening.secteurs':
    '{units, plural, other {# secteurs d’activité}}, {pairs, plural, one {# paire} other {# paires}} : {examine, plural, =0 {aucune n’est à examiner} one {# est à examiner} other {# sont à examiner}}.',
  'transversality.opening.acteurs':
    '{units, plural, other {# familles d’acteurs}}, {pairs, plural, one {# paire} other {# paires}} : {examine, plural, =0 {aucune n’est à examiner} one {# est à examiner} other {# sont à examiner}}.',
  'transversality.opening.never':
    'À lire d’abord : {a} et {b}. {occasions, plural, one {# pôle ou contrat les concerne} other {# pôles et contrats les concernent}} ensemble, et aucune source ne les y montre tous deux{unknown, plural, =0 {} one { ; # reste à vérifier} other { ; # restent à vérifier}}.',
  'transversality.opening.first':
    'À lire d’abord : {a} et {b}, ensemble dans {occasions, plural, one {le seul pôle ou contrat qui les concerne} other {{observed} des # pôles et contrats qui les concernent}} tous deux{unknown, plural, =0 {} one { ; # reste à vérifier} other { ; # restent à vérifier}}.',
  'transversality.opening.whole':
    'Sur {occasions, plural, one {# occasion} other {# occasions}} de se rencontrer, {low, plural, =0 {aucune n’est saisie} one {# est saisie} other {# sont saisies}}{open, plural, =0 {} one { et # reste à vérifier} other { et # restent à vérifier}} ; des {level} comparables en saisiraient environ {expected}.',
  'transversality.opening.own':
    'Sur {occasions, plural, one {# occasion} other {# occasions}} de se rencontrer, {low, plural, =0 {aucune n’est saisie} one {# est saisie} other {# sont saisies}}{open, plural, =0 {} one { et # reste à vérifier} other { et # restent à vérifier}}. Rien n’étant documenté ailleurs, chaque paire n’est comparée qu’aux autres paires d’ici.',
  'transversality.covers':
    '{authorities, plural, one {} other {# collectivités lues comme une seule. }}{forums, plural, =0 {Aucun pôle ni contrat connu.} one {# pôle ou contrat lu ; compositions entières : {complete}.} other {# pôles et contrats lus ; compositions entières : {complete}.}}',
  'transversality.compare': 'Ce que l’on compare',
  'transversality.compare.services': 'Services',
  'transversality.compare.secteurs': 'Secteurs',
  'transversality.compare.acteurs': 'Familles d’acteurs',
  'transversality.rollUp': 'avec les collectivités qui en font partie, lues comme une seule',
  'transversality.settings': 'Date et objectif',
  'transversality.date': 'À la date',
  'transversality.date.placeholder': 'AAAA, AAAA-MM ou AAAA-MM-JJ',
  'transversality.objective': 'Objectif du territoire, en %',
  'transversality.objective.placeholder': 'à la place des comparables',
  'transversality.apply': 'Appliquer',
  'transversality.refused.date': 'Date attendue : AAAA, AAAA-MM ou AAAA-MM-JJ.',
  'transversality.refused.objective': 'L’objectif est une part : plus que 0 %, moins que 100 %.',
  'transversality.column.firstCode': 'Code du premier',
  'transversality.column.secondCode': 'Code du second',
  'transversality.column.first': 'Premier',
  'transversality.column.second': 'Second',
  'transversality.column.shortfall': 'Ce qui manque',
  'transversality.column.rateOccasions': 'Occasions de la référence',
  'transversality.column.rateSeized': 'Saisies dans la référence',
  'transversality.column.cause': 'Cause',
  'transversality.column.lagging': 'Qui se joint moins',
  'transversality.column.activation': 'Part de l’activation',
  'transversality.column.disjunction': 'Part du cloisonnement',
  'transversality.column.unknownForums': 'Cadres de composition inconnue',
  'transversality.parameter.collectivity': 'Collectivité',
  'transversality.parameter.forums': 'Cadres',
  'transversality.parameter.complete': 'Cadres de composition complète',
  'transversality.parameter.scope': 'Référence',
  'transversality.parameter.occasions': 'Occasions de la référence',
  'transversality.parameter.seized': 'Occasions saisies de la référence',
  'transversality.parameter.perimeters': 'Territoires de la référence',
  'transversality.parameter.phi': 'Dispersion (phi)',
  'transversality.parameter.kappa': 'Prudence (kappa)',
  'transversality.parameter.named': 'Seuil d’un écart constaté',
  'transversality.parameter.weak': 'Seuil d’un signal faible',
  'transversality.parameter.least': 'Occasions exigées',
  'transversality.nothing': 'Rien n’est encore documenté : aucun écart n’est dit',
  'transversality.nothing.lead':
    'Il manque à Maillage de quoi comparer {name}. Ce silence ne dit rien d’elle. À recueillir, dans cet ordre :',
  'transversality.collect.SERVICES':
    'Ses services : l’organigramme publié suffit, avec le domaine de chacun. Deux familles au moins.',
  'transversality.collect.SERVICE_AREAS': 'Le domaine d’action de ses services : {services}.',
  'transversality.collect.ACTORS':
    'Les acteurs du territoire et leur nature ou leur secteur : deux familles au moins.',
  'transversality.collect.FORUMS':
    'Les pôles qui couvrent son territoire, les contrats à plusieurs parties où elle est engagée.',
  'transversality.collect.THEMES':
    '{forums, plural, one {Les thèmes du pôle ou contrat connu} other {Les thèmes des # pôles et contrats connus}} : aucun n’est rattaché à un domaine.',
  'transversality.collect.COMPOSITIONS':
    'Qui y est engagé : la liste des services, référents et sièges, et si elle est entière (compositions entières : {complete} sur {forums}).',
  'transversality.askFirst': 'Compositions à demander d’abord',
  'transversality.askFirst.more':
    '{count, plural, one {et # autre pôle ou contrat.} other {et # autres pôles et contrats.}}',
  'transversality.matrix':
    'Tableau croisé : {count, plural, one {# paire} other {# paires}}. Flèches pour aller d’une paire à l’autre, Entrée pour l’ouvrir, Échap pour la fermer.',
  'transversality.cell':
    '{a} et {b} : {status}, {observed}/{occasions}, {unknown} à vérifier, score {score}.',
  'transversality.diagonal': '{name} : {observed} sur {occasions}',
  'transversality.legend': 'Ce que disent les motifs',
  'transversality.legend.told': 'Sept motifs, et combien de paires portent chacun.',
  'transversality.legend.counts':
    'Sous chaque motif : pôles et contrats où une source montre les deux, sur ceux qui concernent les deux. En diagonale : ceux où l’un est engagé, sur ceux qui le concernent.',
  'transversality.margin': 'Paire ouverte',
  'transversality.margin.empty':
    'Choisissez une paire : ses chiffres, les pôles et contrats qui la concernent, ce qui y est documenté et la preuve, la question à poser.',
  'transversality.close': 'Fermer la paire',
  'transversality.pair': '{a} – {b}',
  'transversality.sentence.none':
    '{a} et {b} ne sont concernés ensemble par aucun pôle ni contrat connu : il n’y a pas d’occasion à comparer.',
  'transversality.sentence.met':
    '{a} et {b} sont concernés ensemble par {occasions, plural, one {# pôle ou contrat} other {# pôles et contrats}} ; leur présence conjointe {observed, plural, =0 {n’est établie dans aucun} other {est établie dans #}}{unknown, plural, =0 {} one { ; # reste à vérifier} other { ; # restent à vérifier}}.',
  'transversality.sentence.LEVEL': 'Des {level} comparables en feraient environ {expected}.',
  'transversality.sentence.ALL_LEVELS':
    'Des {level} de tous niveaux en feraient environ {expected} : rien n’est documenté au même niveau.',
  'transversality.sentence.OWN_PERIMETER':
    'À l’image de ses autres paires, on en attendrait environ {expected} : rien n’est documenté ailleurs.',
  'transversality.sentence.OBJECTIVE': 'L’objectif du territoire en demanderait environ {expected}.',
  'transversality.sentence.few': 'C’est trop peu pour qu’une absence dise quelque chose.',
  'transversality.sentence.ACTIVATION':
    'Ce qui manque d’abord est l’engagement de l’un des deux, trop rare pour qu’ils se rencontrent.',
  'transversality.sentence.DISJUNCTION':
    'Tous deux sont engagés, mais dans des pôles et contrats différents : ils sont cloisonnés.',
  'transversality.sentence.lagging':
    'Ce qui manque d’abord est l’engagement de {unit}, trop rare pour qu’ils se rencontrent.',
  'transversality.sentence.check':
    'À vérifier d’abord : {forums}{more, plural, =0 {} one { et # autre} other { et # autres}}.',
  'transversality.ask': 'À demander',
  'transversality.ask.composition':
    'Qui représente {a}, et qui représente {b}, dans « {forum} » ? Sa composition n’est pas connue en entier.',
  'transversality.ask.together':
    'Quel pôle ou contrat pourrait réunir {a} et {b} ? Les concernent déjà : {forums}{more, plural, =0 {} one { et # autre} other { et # autres}}.',
  'transversality.ask.anywhere':
    'Quel pôle ou contrat, existant ou à venir, pourrait réunir {a} et {b} ? Aucun de ceux qui sont connus ne reste à proposer.',
  'transversality.forums':
    '{count, plural, =0 {Aucun pôle ni contrat ne concerne les deux} one {Le pôle ou contrat qui concerne les deux} other {Les # pôles et contrats qui concernent les deux}}{joint, plural, =0 {} other {, dont # ensemble}}',
  'transversality.forum.whole': 'Sa composition est déclarée entière : qui n’y est pas cité n’y est pas.',
  'transversality.forum.partial': 'Sa composition n’est pas déclarée entière.',
  'transversality.together': 'Ensemble',
  'transversality.engagement.ENGAGED': '{name} : engagé',
  'transversality.engagement.NOT_ENGAGED': '{name} : absent, la liste est entière',
  'transversality.engagement.UNKNOWN': '{name} : personne ne l’a demandé',
  'transversality.status': 'Écart',
  'transversality.occasions': 'Occasions',
  'transversality.observed': 'Établies',
  'transversality.unknowns': 'À vérifier',
  'transversality.unknown': '{count, plural, =0 {rien à vérifier} other {# à vérifier}}',
  'transversality.expected': 'Attendues',
  'transversality.rate': 'Taux de référence',
  'transversality.rate.note': 'cette paire, ailleurs : {yes} sur {of}',
  'transversality.score': 'Score d’écart',
  'transversality.confidence': 'Confiance',
  'transversality.confidence.parts':
    '{word} : observation {observation} × référence {reference} × sources {source}',
  'transversality.cause': 'Cause principale',
  'transversality.cause.ACTIVATION': 'activation : l’un des deux est trop peu engagé',
  'transversality.cause.DISJUNCTION': 'cloisonnement : tous deux sont engagés, mais séparément',
  'transversality.cause.none': 'aucune',
  'transversality.cause.parts':
    'activation {activation}, cloisonnement {disjunction}, sur {documented, plural, one {# occasion documentée} other {# occasions documentées}}{lagging, select, none {} other { ; à engager : {lagging}}}',
  'transversality.examine':
    '{count, plural, =0 {Rien à examiner} one {À examiner : # paire} other {À examiner : # paires}}',
  'transversality.examine.lead':
    'Dans l’ordre de lecture. Un écart est à examiner avec ceux qu’il concerne ; il n’accuse personne.',
  'transversality.examine.unjudged':
    'Rien ne peut en être dit : aucune situation comparable n’est documentée, ou les occasions sont trop rares. Cela ne veut pas dire que tout se rencontre.',
  'transversality.examine.none':
    'Aucune paire n’est loin de ce que font des situations comparables, d’après ce qui est documenté.',
  'transversality.units.services': 'Chaque famille de services, seule',
  'transversality.units.secteurs': 'Chaque secteur, seul',
  'transversality.units.acteurs': 'Chaque famille d’acteurs, seule',
  'transversality.units.figure': 'Engagement d’un service',
  'transversality.units.nowhere':
    'Sans aucun engagement documenté : {names}. C’est dit ici une fois, et non pour chaque paire.',
  'transversality.units.everywhere':
    'Chaque ligne a au moins un engagement documenté. Être moins engagé qu’ailleurs limite d’avance les rencontres : c’est dit ici une fois, et non pour chaque paire.',
  'transversality.units.told':
    '{count, plural, =0 {Chaque ligne a un engagement documenté.} one {# sans aucun engagement documenté.} other {# sans aucun engagement documenté.}}',
  'transversality.units.name': 'Nom',
  'transversality.units.services.count': 'Services',
  'transversality.units.actors': 'Acteurs situés',
  'transversality.units.engaged': 'Engagements',
  'transversality.units.unknown': 'À vérifier',
  'transversality.units.expected': 'Attendus',
  'transversality.units.of': '{observed} sur {occasions}',
  'transversality.index': 'Indice de transversalité',
  'transversality.index.lead':
    'Rencontres établies, rapportées à celles que feraient des situations comparables ; 1 au niveau ordinaire ou au-dessus.',
  'transversality.index.told': '{index}{open, select, no {} other {, de {low} à {high}}}.',
  'transversality.index.caution':
    'Se lit avec son intervalle et sa couverture. Deux collectivités ne se classent pas par cet indice.',
  'transversality.congruence': 'Congruence',
  'transversality.congruence.value': '{low} à {high} des {occasions} occasions, sans comparaison',
  'transversality.coverage': 'Couverture',
  'transversality.coverage.value': '{share} des occasions sont documentées, dans un sens ou dans l’autre',
  'transversality.table': '{count, plural, one {La paire, en chiffres} other {Les # paires, en chiffres}}',
  'transversality.table.told': 'Occasions, attendues, score et confiance de chacune.',
  'transversality.table.pair': 'Paire',
  'transversality.table.score': '{score} [{low} ; {high}]',
  'transversality.reference': 'Référence et paramètres',
  'transversality.reference.told':
    '{count, plural, =0 {Aucun territoire comparable.} one {# territoire comparable.} other {# territoires comparables.}}',
  'transversality.reference.LEVEL':
    'Comparé à {count} {level}, d’après leurs pôles et contrats de composition entière : {of, plural, =0 {aucune occasion} one {# occasion} other {# occasions}}, {yes, plural, =0 {aucune saisie} one {# saisie} other {# saisies}}, soit un taux de {rate}.',
  'transversality.reference.ALL_LEVELS':
    'Rien n’est documenté au même niveau ; comparé à {count} {level} de tous niveaux : {of, plural, =0 {aucune occasion} one {# occasion} other {# occasions}}, {yes, plural, =0 {aucune saisie} one {# saisie} other {# saisies}}, soit un taux de {rate}.',
  'transversality.reference.OWN_PERIMETER':
    'Rien n’est documenté ailleurs : chaque paire est comparée aux autres paires du même périmètre.',
  'transversality.reference.OBJECTIVE':
    'Comparé à l’objectif du territoire : un taux de {rate}. Ce n’est plus ce que font des comparables.',
  'transversality.reference.none':
    'Aucune référence : aucun pôle ni contrat comparable n’a de composition déclarée entière. Les paires n’ont alors pas de score, sauf à se comparer aux autres paires du même périmètre.',
  'transversality.reference.date': 'Date des données : {date}.',
  'transversality.phi.declared': '(dispersion, valeur déclarée)',
  'transversality.phi.estimated':
    '(dispersion, estimée sur {count, plural, one {# paire} other {# paires}} de référence)',
  'transversality.kappa': '{value} (poids, en occasions, du taux du niveau)',
  'transversality.thresholds': 'Seuils',
  'transversality.thresholds.value':
    'nommé à partir de {named}, signal faible à partir de {weak}, rien au-dessous de {least} occasions',
  'transversality.limits':
    'Comparable ne veut pas dire souhaitable. Avec une poignée de pôles par collectivité, sur des données simulées, même le meilleur score ne désigne un vrai cloisonnement qu’une fois sur six : d’où « à examiner ». Un contrat compte à partir de trois parties, ou de deux services de la collectivité.',
  'transversality.kind.ESS': 'entreprises de l’ESS',
  'transversality.kind.ENTREPRISE': 'autres entreprises',
  'transversality.kind.COLLECTIVITE': 'collectivités',
  'transversality.kind.RECHERCHE': 'recherche et enseignement supérieur',
  'transversality.kind.FORMATION': 'organismes de formation',
  'transversality.level.COMMUNE': 'communes',
  'transversality.level.EPCI': 'intercommunalités',
  'transversality.level.PETR': 'PETR',
  'transversality.level.PNR': 'parcs naturels régionaux',
  'transversality.level.PAYS': 'pays',
  'transversality.level.SYNDICAT': 'syndicats',
  'transversality.level.DEPARTEMENT': 'départements',
  'transversality.level.REGION': 'régions',
  'transversality.level.any': 'collectivités',
  'transversality.from.sheet':
    'Quels services se retrouvent dans les mêmes pôles et contrats, lesquels pourraient le faire ?',
  'transversality.from.sheet.link': 'Voir sa transversalité',
  'transversality.occasion.told':
    'Une occasion est un pôle ou un contrat qui concerne les deux d’une paire ; elle est saisie quand une source y montre les deux.',
  'transversality.unjudged': 'Aucune paire ne peut encore être jugée',
  'transversality.known':
    'Ce qui est déjà connu, sans comparaison possible : {pairs, plural, one {# paire} other {# paires}}',
  'transversality.view': 'Façon de voir',
  'transversality.drawings': 'Matrice et graphe',
  'transversality.drawings.told':
    '{count, plural, one {La paire, par son motif.} other {Les # paires, chacune par son motif.}}',
  'transversality.choose.example': 'Voir l’exemple des méthodes, sur le territoire de démonstration',
  'transversality.view.matrice': 'Matrice',
  'transversality.view.graphe': 'Graphe',
  'transversality.graph':
    'Graphe : {nodes, plural, one {# nœud} other {# nœuds}}, {meetings, plural, =0 {aucune rencontre} one {# rencontre} other {# rencontres}}, {examined, plural, =0 {rien à examiner} one {# paire à examiner} other {# paires à examiner}}',
  'transversality.forums.draw': 'Dessiner aussi les pôles et contrats qui pourraient les réunir',
} as const;
