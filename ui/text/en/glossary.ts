import type { glossary as french } from '../fr/glossary.ts';

export const glossary = {
  'glossary.title': 'Glossary',
  'glossary.lead':
    '{terms, plural, one {# acronym or term} other {# acronyms and terms}} from the founding documents, as they use them, in French. A term that nothing explains stays unexplained.',
  'glossary.filter': 'Look for a term',
  'glossary.found': '{total, plural, =0 {No term matches.} one {# term.} other {# terms.}}',
  'glossary.terms': 'Acronyms and terms',
  'glossary.unexplained': 'Not explained by the documents read.',
  'glossary.reading': 'Proposed reading: {reading}',
  'glossary.note': 'Note: {note}',
  'glossary.definitions': 'What the documents mean by “pôle” (hub)',
  'glossary.definitions.lead':
    'Several documents define it, each in its own way. Here they are side by side, unblended.',
  'glossary.anchor': 'Link to “{name}”',
  'glossary.kinds': 'Kinds and relations of the graph',
  'glossary.kinds.lead': 'The words of Maillage, and what they mean here.',
  'glossary.relations': 'Relations',
  'glossary.relation.inverse': 'the other way: {inverse}',
} as const satisfies Record<keyof typeof french, string>;
