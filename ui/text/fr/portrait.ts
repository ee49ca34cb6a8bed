export const portrait = {
  'portrait.above': 'Au-dessus',
  'portrait.sentence':
    '{population, plural, one {# habitant} other {# habitants}}{communes, plural, =0 {} one {, # commune} other {, # communes}}.',
  'portrait.sentence.none': 'Personne n’a encore documenté de coopération ici.',
  'portrait.inhabitants': '{population, number} hab.',
  'portrait.below': 'Territoire',
  'portrait.below.sentence': 'En relèvent {counts}.',
  'portrait.below.COMMUNE': '{count, plural, one {# commune} other {# communes}}',
  'portrait.below.EPCI': '{count, plural, one {# intercommunalité} other {# intercommunalités}}',
  'portrait.below.DEPARTEMENT': '{count, plural, one {# département} other {# départements}}',
  'portrait.below.search': 'Nom, ancien nom ou code',
  'portrait.below.found':
    '{count, plural, =0 {Aucune collectivité} one {# collectivité} other {# collectivités}}',
  'portrait.below.none': 'Aucune ne répond à ces mots.',
  'portrait.below.more': 'Voir la suite : encore {count, number}',
  'portrait.below.unprinted':
    'et {count, plural, one {# autre, à lire} other {# autres, à lire}} sur la fiche en ligne.',
  'portrait.total': 'Total',
  'portrait.contracts': 'Contrats',
  'portrait.contracts.none':
    'Personne n’a encore documenté de contrat où elle prend part. À recueillir : ses conventions, ses appels, ses marchés et ses stratégies.',
  'portrait.contracts.sentence':
    '{count, plural, one {# contrat ou dispositif} other {# contrats ou dispositifs}} où elle prend part{kinds, plural, one {.} other {, de # sortes.}}',
  'portrait.contracts.table': 'Contrats par sorte et par année',
  'portrait.contracts.unsaid': 'sorte non dite',
  'portrait.contracts.more':
    'et {count, plural, one {# autre lien} other {# autres liens}} avec des contrats.',
  'portrait.services': 'Services et domaines',
  'portrait.services.none':
    'Personne n’a encore documenté ses services. À recueillir : l’organigramme, et le service qui suit chaque pôle.',
  'portrait.services.engaged': 'engagé {count, plural, one {une fois} other {# fois}}',
  'portrait.areas': 'Domaines d’action rencontrés',
  'portrait.areas.none': 'Aucun domaine d’action n’est documenté là où elle prend part.',
  'portrait.areas.through': 'par {names}{more, plural, =0 {} one { et # autre} other { et # autres}}',
  'portrait.partners': 'Partenaires',
  'portrait.partners.none':
    'Aucune autre collectivité n’est documentée dans les pôles, les contrats et les projets où elle prend part.',
  'portrait.partners.sentence':
    '{count, plural, one {# collectivité prend part} other {# collectivités prennent part}} aux mêmes pôles, contrats ou projets. Elles y sont réunies ; cela ne dit pas qu’elles coopèrent directement.',
  'portrait.partners.by': '{count, plural, one {réunies par} other {réunies # fois, par}}',
  'portrait.partners.claim': 'réunies avec {other} par {forum}',
  'portrait.partners.here': '(cette fiche)',
  'portrait.partners.more': 'et {count, plural, one {# autre collectivité.} other {# autres collectivités.}}',
  'portrait.schemes': 'Dispositifs',
  'portrait.schemes.run': 'Ceux qu’elle porte ou finance',
  'portrait.schemes.run.none': 'Personne n’a encore documenté de dispositif qu’elle porte.',
  'portrait.schemes.open': 'Ceux qu’elle peut mobiliser',
  'portrait.schemes.open.none': 'Aucune règle ni aucun rôle connus ne désignent son niveau.',
  'portrait.schemes.open.lead':
    'D’après les règles des dispositifs et les rôles que les sources donnent à son niveau ; l’autorité qui porte le dispositif décide.',
  'portrait.schemes.role': 'Rôle de son niveau, d’après les sources',
  'portrait.verdict.MET': 'Les faits connus répondent à cette règle',
  'portrait.verdict.NOT_MET': 'Les faits connus ne répondent pas à cette règle',
  'portrait.verdict.UNKNOWN': 'Un fait manque pour dire si elle y répond',
  'portrait.levers': 'Leviers',
  'portrait.levers.sentence':
    '{shown, plural, =0 {Aucun des {total} leviers des études du RTES n’est illustré par un fait du graphe.} one {Un des {total} leviers des études du RTES est illustré par un fait du graphe.} other {# des {total} leviers des études du RTES sont illustrés par un fait du graphe.}} Ce qui n’est pas documenté peut exister.',
  'portrait.levers.none': 'Rien de documenté.',
  'portrait.levers.example': 'Une source la cite en exemple',
  'portrait.levers.meaning': 'Ce qu’est ce levier',
  'portrait.actors': 'Pôles et acteurs du territoire',
  'portrait.actors.none':
    'Personne n’a encore documenté de pôle ni d’acteur sur ce territoire. À recueillir : les pôles, leurs membres, les lieux, avec leur commune.',
  'portrait.actors.more': 'Voir la suite : encore {count, number}',
  'portrait.actors.more.label': 'Voir la suite : encore {count, number}, {kind}',
} as const;
