export const glossary = {
  'glossary.title': 'Glossaire',
  'glossary.lead':
    '{terms, plural, one {# sigle ou terme} other {# sigles et termes}} des documents fondateurs, tels qu’ils les emploient. Un terme que rien n’explique reste sans explication.',
  'glossary.filter': 'Chercher un terme',
  'glossary.found': '{total, plural, =0 {Aucun terme ne répond.} one {# terme.} other {# termes.}}',
  'glossary.terms': 'Sigles et termes',
  'glossary.unexplained': 'Non expliqué par les documents lus.',
  'glossary.reading': 'Lecture proposée : {reading}',
  'glossary.note': 'Note : {note}',
  'glossary.definitions': 'Ce que les documents entendent par « pôle »',
  'glossary.definitions.lead':
    'Plusieurs documents le définissent, chacun à sa façon. Les voici côte à côte, sans les fondre.',
  'glossary.anchor': 'Lien vers « {name} »',
  'glossary.kinds': 'Natures et relations du graphe',
  'glossary.kinds.lead': 'Les mots de Maillage, et ce qu’ils veulent dire ici.',
  'glossary.relations': 'Relations',
  'glossary.relation.inverse': 'dans l’autre sens : {inverse}',
} as const;
