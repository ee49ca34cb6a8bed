import type { results as french } from '../fr/results.ts';

export const results = {
  'results.title': 'Search',
  'results.titleOf': 'Search: {text}',
  'results.field': 'What you are looking for',
  'results.submit': 'Search',
  'results.hint':
    'By name, acronym, code, or by a question: “maraîchage Calais”. Accents and small mistakes do not matter.',
  'results.count':
    '{total, plural, =0 {{narrowed, select, true {Nothing you chose matches “{text}”.} other {Nothing matches “{text}” in what Maillage holds today.}}} one {# answer to “{text}”.} other {# answers to “{text}”.}}',
  'results.truncated':
    'These words are very common: only the best answers are counted. Add a word to be more precise.',
  'results.elsewhere':
    'There are answers of another kind or of another level: remove the filters to see them.',
  'results.absence':
    'This does not mean that it does not exist: nobody has documented it here yet. Try a shorter name, an acronym or a code.',
  'results.extent': 'Where the answers stand',
  'results.extent.partout': 'Everywhere',
  'results.extent.territoire': 'In {territory}',
  'results.elsewhereToo':
    'There may be answers elsewhere, of another kind or of another level: remove the filters or search everywhere.',
  'results.understood': 'Understood:',
  'results.understood.activity': 'activity “{activity}”',
  'results.understood.kinds': 'kind: {kinds}',
  'results.understood.place': 'place:',
  'results.asName': 'Search this name instead',
  'results.readAsName': 'Searched as a name.',
  'results.asQuestion': 'Read it as a question',
  'results.nothingThere':
    'No such thing is documented for {place}, which does not mean that there is none{shown, select, both {: here is what is nearest, and the place itself} nearest {: here is what is nearest} other {}}.',
  'results.homonyms': 'Other places of this name:',
  'results.homonyms.more': '{more, plural, one {and one more.} other {and # more.}}',
  'results.kinds': 'Kinds',
  'results.levels': 'Levels of authority',
  'results.narrow': 'Narrow{chosen, plural, =0 {} one { (# filter)} other { (# filters)}}',
  'results.clear': 'Remove the filters',
  'results.list': 'Answers',
  'results.next': 'See the next answers',
} as const satisfies Record<keyof typeof french, string>;
