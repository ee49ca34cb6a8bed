export const collect = {
  'collect.title': 'Collecter : services, pôles et contrats',
  'collect.open': 'Remplir la grille de ses services',
  'collect.of': 'Collecter : {name}',
  'collect.choose': 'De quelle collectivité connaissez-vous les services ?',
  'collect.authority': 'La collectivité',
  'collect.lead':
    'Cochez les services engagés dans chaque pôle ou contrat, et les compositions que vous savez complètes. Tout s’enregistre d’un geste, avec sa preuve. Ce qui est déjà connu se corrige sur sa fiche.',
  'collect.lead.visitor':
    'Ce qui est connu de l’engagement des services. Imprimée, la grille sert de questionnaire en réunion ; qui a un rôle sur ce territoire la remplit ici.',
  'collect.print': 'Imprimer le questionnaire',
  'collect.transversality': 'Voir la transversalité',
  'collect.none': 'Aucun service n’est encore connu.',
  'collect.grid': 'Services, pôles et contrats',
  'collect.service': 'Service',
  'collect.whole': 'composition complète',
  'collect.whole.of': 'La composition est complète : {name}',
  'collect.place': 'Endroit dans la source',
  'collect.place.of': 'Endroit dans la source, pour {service}',
  'collect.cell': '{service}, engagé dans : {forum}',
  'collect.state.engaged': 'engagé',
  'collect.state.absent': 'absent',
  'collect.state.unasked': 'pas demandé',
  'collect.addForum': 'Ajouter une colonne : un pôle ou un contrat',
  'collect.addForum.example': 'Nom du pôle ou du contrat',
  'collect.addService': 'Ajouter le service',
  'collect.addService.name': 'Un service qui n’y est pas',
  'collect.addService.family': 'De quoi il s’occupe',
  'collect.readBack':
    '{services, plural, =0 {} one {# service ajouté, } other {# services ajoutés, }}{engaged, plural, =0 {aucun engagement} one {# engagement} other {# engagements}}, {whole, plural, =0 {aucune composition complète} one {# composition complète} other {# compositions complètes}} à enregistrer.',
  'collect.saved': 'C’est enregistré : la transversalité en tient compte.',
  'collect.unread':
    '{count, plural, one {# autre service se remplit} other {# autres services se remplissent}} depuis sa fiche.',
  'collect.printed':
    'Cochez les services engagés, et « composition complète » quand nul autre ne l’est.\nD’où le savez-vous (document, date, page) :\n\nRempli par (fonction), le :',
} as const;
