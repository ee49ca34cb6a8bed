export const pole = {
  'pole.unread': 'Cette partie de la fiche n’a pas pu être lue.',

  'pole.article9.title': 'Article 9',
  'pole.article9.sentence':
    'Des {total, plural, other {# éléments}} de la définition légale du PTCE, {present, plural, =0 {aucun n’est établi} one {# est établi} other {# sont établis}} par ce qui est documenté, {absent, plural, =0 {aucun n’est constaté absent} one {# est constaté absent} other {# sont constatés absents}}, {undetermined, plural, =0 {aucun ne reste indéterminé} one {# reste indéterminé} other {# restent indéterminés}}.',
  'pole.article9.caution':
    'Ce n’est pas un avis juridique : l’article 9 de la loi du 31 juillet 2014 est rapproché de ce que des sources ont documenté, rien de plus.',
  'pole.article9.open':
    'Aucune source ne déclare la composition du pôle complète : rien ne peut donc être dit absent.',
  'pole.article9.complete': 'Une source déclare la composition du pôle complète.',
  'pole.article9.group.bound': 'Ce que le pôle réunit',
  'pole.article9.group.linked': 'En lien avec au moins une de ces sortes d’acteurs',
  'pole.article9.linked':
    'Une seule sorte suffit ; {present, plural, =0 {aucune n’est établie} one {# est établie} other {# sont établies}}.',
  'pole.article9.group.aim': 'Ce que le pôle poursuit',
  'pole.article9.status.PRESENT': 'établi',
  'pole.article9.status.ABSENT': 'absent',
  'pole.article9.status.UNDETERMINED': 'indéterminé',
  'pole.article9.reason.FOUND':
    '{links, plural, one {# lien documenté l’établit.} other {# liens documentés l’établissent.}}',
  'pole.article9.reason.ONLY_INFERRED':
    'Les liens connus suffiraient, mais ils sont déduits : aucune source ne l’énonce.',
  'pole.article9.reason.ONLY_ONE': 'Un seul est documenté ; la loi emploie le pluriel, sans dire combien.',
  'pole.article9.reason.NATURE_UNKNOWN':
    'Aucun n’est documenté comme tel ; {toCheck, plural, one {# acteur lié au pôle pourrait en être} other {# acteurs liés au pôle pourraient en être}}, dont personne n’a documenté la nature.',
  'pole.article9.reason.NOT_DOCUMENTED': 'Personne ne l’a documenté : cela ne veut pas dire non.',
  'pole.article9.reason.COMPLETE_WITHOUT': 'La composition est déclarée complète, et rien n’y répond.',
  'pole.article9.reason.NOT_IN_LINKS':
    'Un but ne se lit pas dans des liens : à établir par les statuts, la convention ou le projet du pôle.',
  'pole.article9.shared': 'Territoire partagé : {names}.',
  'pole.article9.law': 'Les mots de la loi',
  'pole.article9.counting': 'Les liens qui comptent',
  'pole.article9.toCheck': 'À documenter',

  'pole.criteria.title': 'Critères',
  'pole.criteria.sentence':
    '{answered, plural, =0 {Aucun des dix critères de 2012 n’est renseigné.} one {# des dix critères de 2012 est renseigné.} other {# des dix critères de 2012 sont renseignés.}}',
  'pole.criteria.lead':
    'Une autoévaluation à remplir vous-même, seul ou en réunion. Rien n’est envoyé : les niveaux tiennent dans l’adresse de cette page, les notes dans le fichier que vous enregistrez. L’échelle est de Maillage ; le document de 2012 n’en donne pas.',
  'pole.criteria.radar':
    'Radar des dix critères : {answered, plural, =0 {aucun n’est renseigné} one {# est renseigné} other {# sont renseignés}}. Le tableau qui suit dit la même chose.',
  'pole.criteria.table': 'Niveaux donnés, critère par critère',
  'pole.criteria.letter': 'Critère',
  'pole.criteria.level': 'Niveau',
  'pole.criteria.noteOf': 'Note sur le critère {letter}',
  'pole.criteria.mission': 'Mission : {mission}',
  'pole.criteria.doubt': 'Lecture : {doubt}',
  'pole.criteria.levelOf': 'Niveau du critère {letter}',
  'pole.criteria.level.none': 'sans réponse',
  'pole.criteria.level.0': 'pas encore',
  'pole.criteria.level.1': 'amorcé',
  'pole.criteria.level.2': 'en cours',
  'pole.criteria.level.3': 'installé',
  'pole.criteria.fill': 'Remplir',
  'pole.criteria.filled': 'Replier le formulaire',
  'pole.criteria.damaged': 'Mots incertains dans le document : voir le formulaire.',
  'pole.criteria.save': 'Enregistrer en fichier',
  'pole.criteria.open': 'Ouvrir un fichier',
  'pole.criteria.clear': 'Tout effacer',
  'pole.criteria.cleared': 'Tout est effacé.',
  'pole.criteria.opened':
    'Le fichier est ouvert : {answered, plural, =0 {aucun critère renseigné} one {# critère renseigné} other {# critères renseignés}}.',
  'pole.criteria.fault.unreadable': 'Ce fichier ne se lit pas : ce n’est pas du JSON.',
  'pole.criteria.fault.large': 'Ce fichier est trop gros pour une autoévaluation (plus de 100 ko).',
  'pole.criteria.fault.foreign': 'Ce fichier n’est pas une autoévaluation enregistrée par Maillage.',
  'pole.criteria.fault.version':
    'Ce fichier est de la version {version} ; cette page lit la version {known}.',
  'pole.criteria.fault.pole': 'Ce fichier est celui d’un autre pôle : {pole}.',
  'pole.criteria.fault.letter': 'Le fichier donne un critère « {letter} » qui n’existe pas.',
  'pole.criteria.fault.level': 'Le niveau du critère {letter} doit être 0, 1, 2, 3 ou rien.',
  'pole.criteria.fault.note': 'La note du critère {letter} doit être un texte de {most} caractères au plus.',

  'pole.roles.title': 'Rôles des collectivités',
  'pole.roles.known':
    'Ce pôle est à l’étape « {stage} » : voici ce que chaque niveau de collectivité peut y faire, d’après les sources.',
  'pole.roles.unknown':
    'Aucune source ne dit l’étape de ce pôle : les quatre étapes sont données à lire, sans en choisir une.',
  'pole.roles.lead': 'Ce sont des rôles possibles, pas ce que quelqu’un fait ici.',
  'pole.roles.stages': 'Étape',
  'pole.roles.stage.here': '{stage} (étape du pôle)',
  'pole.roles.none': 'Aucune source ne donne de rôle propre à cette étape.',
  'pole.roles.show':
    '{count, plural, one {Voir # rôle donné sans étape} other {Voir # rôles donnés sans étape}}',

  'pole.funding.title': 'Financements',
  'pole.funding.none': 'Aucun financement de ce pôle n’est documenté.',
  'pole.funding.none.lead':
    'Cela ne veut pas dire qu’il n’en a pas : les sources lues n’en disent rien. Les contrats et conventions d’une collectivité sont souvent publiés ; rien de tel n’a encore été chargé ici.',
  'pole.funding.sentence':
    '{lines, plural, one {# financement est documenté} other {# financements sont documentés}}{without, plural, =0 {.} one {, dont # sans montant.} other {, dont # sans montant.}}',
  'pole.funding.lead':
    'Un montant demandé, accordé ou versé ne dit pas la même chose : deux mesures ne s’additionnent jamais.',
  'pole.funding.notAdded':
    '{count, plural, one {# montant n’entre dans aucun total : sa source ne dit pas ce qu’il mesure.} other {# montants n’entrent dans aucun total : leurs sources ne disent pas ce qu’ils mesurent.}}',
  'pole.funding.measure': 'Montants : {measure}',
  'pole.funding.bars': 'Montants ({measure}) par niveau',
  'pole.funding.outside': 'hors des niveaux d’autorité',
  'pole.funding.total': '{amount} ({lines, plural, one {# financement} other {# financements}})',
  'pole.funding.list': 'Un à un',
  'pole.funding.unknownFunder': 'Financeur non dit',
  'pole.funding.noAmount': 'montant non documenté',
  'pole.funding.amount': '{amount}, {measure}',
  'pole.funding.by': 'par {contract}',
  'pole.funding.for': 'pour {purpose}',
  'pole.funding.claim': 'financement par {funder}',

  'pole.medians.title': 'Repères',
  'pole.medians.sentence':
    '{known, plural, =0 {Aucun des {total} chiffres médians de l’étude n’est documenté pour ce pôle.} one {# des {total} chiffres médians de l’étude est documenté pour ce pôle.} other {# des {total} chiffres médians de l’étude sont documentés pour ce pôle.}}',
  'pole.medians.lead':
    'La médiane partage les pôles de l’étude en deux moitiés : être au-dessus ou au-dessous n’est ni bien ni mal.',
  'pole.medians.study': '{study}, {date} : {population}.',
  'pole.medians.figure': 'Chiffre',
  'pole.medians.median': 'Médiane',
  'pole.medians.here': 'Ce pôle',
  'pole.medians.unknown': 'non documenté',
  'pole.medians.atLeast': 'au moins {value}',
  'pole.medians.announced': 'et, annoncé par une source : {value}',
  'pole.medians.announcedAbout': 'et, annoncé par une source : environ {value} (« {precision} »)',
  'pole.medians.basis.SOURCE': 'd’après une source',
  'pole.medians.basis.COUNTED': 'compté sur les liens connus',
  'pole.medians.unit.structures': '{value, plural, one {# structure} other {# structures}}',
  'pole.medians.unit.people': '{value, plural, one {# personne} other {# personnes}}',
  'pole.medians.unit.authorities': '{value, plural, one {# collectivité} other {# collectivités}}',
  'pole.medians.unit.fte': '{value, number} ETP',
  'pole.medians.unit.years': '{value, plural, one {# an} other {# ans}}',
  'pole.medians.value': '{value, number}',
  'pole.medians.share': '{value, number, percent}',
  'pole.medians.proof': 'médiane : {name}',
} as const;
