export const search = {
  'search.label': 'Rechercher',
  'search.placeholder': 'Un pôle, une structure, une collectivité, un SIREN…',
  'search.shortcut': 'Ctrl K',
  'search.none': 'Rien ne répond à « {text} » dans ce que Maillage contient aujourd’hui.',
  'search.failed': 'La recherche ne répond pas. Réessayez dans quelques secondes.',
  'search.running': 'Recherche…',
  'search.more': '{total, plural, one {# réponse en tout} other {# réponses en tout}}',
  'search.on.ALIAS': 'autre nom',
  'search.on.ACRONYM': 'sigle',
  'search.on.CODE': 'code officiel',
  'search.on.APPROXIMATE': 'nom proche',
} as const;
