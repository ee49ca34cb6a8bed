export const toExamine = {
  'toExamine.title': 'À examiner ensemble',
  'toExamine.lead':
    '{count, plural, =0 {Aucun écart n’est mis de côté. Depuis les écrans « Transversalité » et « Partenariats », ouvrez une paire et mettez-la de côté pour une réunion.} one {# paire mise de côté pour en parler avec celles et ceux qu’elle concerne.} other {# paires mises de côté pour en parler avec celles et ceux qu’elles concernent.}}',
  'toExamine.kept':
    'La liste reste dans ce navigateur et dans le fichier que vous exportez ; rien n’est envoyé.',
  'toExamine.print': 'Imprimer ou enregistrer en PDF',
  'toExamine.pair': '{one} et {other}',
  'toExamine.on': '{view} : {of}',
  'toExamine.view.transversality': 'Transversalité',
  'toExamine.view.partnerships': 'Partenariats',
  'toExamine.since': 'mise de côté le {date}',
  'toExamine.figures':
    '{observed, plural, =0 {aucune coopération documentée} one {# coopération documentée} other {# coopérations documentées}}, environ {expected} chez des comparables',
  'toExamine.note': 'Note pour la réunion',
  'toExamine.put': 'Mettre de côté « à examiner ensemble »',
  'toExamine.isAside': 'Mise de côté « à examiner ensemble ».',
  'toExamine.closed':
    '{count, plural, one {Depuis sa mise de côté, une coopération a été documentée : l’écart se referme.} other {Depuis sa mise de côté, # coopérations ont été documentées : l’écart se referme.}}',
  'toExamine.open': 'Voir la liste',
  'toExamine.takeBack': 'Retirer de la liste',
  'toExamine.takeBackOf': 'Retirer de la liste : {names}',
  'toExamine.column.view': 'Écran',
  'toExamine.column.of': 'Territoire ou collectivité',
  'toExamine.column.one': 'Premier',
  'toExamine.column.other': 'Second',
  'toExamine.column.since': 'Mis de côté le',
  'toExamine.column.note': 'Note',
} as const;
