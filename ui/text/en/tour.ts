import type { tour as french } from '../fr/tour.ts';

export const tour = {
  'tour.next': 'Next',
  'tour.previous': 'Previous',
  'tour.done': 'Finish',
  'tour.close': 'Leave the tour',
  'tour.progress': 'Step {current} of {total}',
  'tour.welcome.title': 'Welcome to Maillage',
  'tour.welcome.text': 'This sentence says what the graph holds today, no more, no less.',
  'tour.search.title': 'Search',
  'tour.search.text':
    'A name, an acronym, a SIREN, an INSEE code. Each answer says its kind and where it is, to tell homonyms apart.',
  'tour.doors.title': 'Start from a question',
  'tour.doors.text': 'Three questions, according to your work. Each opens a real example.',
  'tour.poles.title': 'The hubs',
  'tour.poles.text':
    'Each with its number of known links and of sources. Open one: everything in it has its proof.',
  'tour.coverage.title': 'What the data cover',
  'tour.coverage.text': 'To read before concluding: what is missing here may still exist on the ground.',
  'tour.screens.title': 'The screens',
  'tour.screens.text': 'The explorer draws the network; the help explains the words, the data and the API.',
  'tour.settings.title': 'Your settings',
  'tour.settings.text':
    'Choose the language and the colours here. Ctrl K opens the search and the commands anywhere.',
} as const satisfies Record<keyof typeof french, string>;
