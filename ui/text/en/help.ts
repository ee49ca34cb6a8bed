import type { help as french } from '../fr/help.ts';

export const help = {
  'help.title': 'Help',
  'help.lead':
    'Maillage says who cooperates with whom, and according to which source. Here is how to question it, how to read it, and what it does not know.',
  'help.nav': 'Help pages',
  'help.nav.start': 'Getting started',
  'help.nav.glossary': 'Glossary',
  'help.nav.benchmarks': 'Reference figures',
  'help.nav.methods': 'Methods',
  'help.nav.data': 'The data',
  'help.nav.api': 'The API',
  'help.nav.accessibility': 'Accessibility',
  'help.tour': 'Guided tour',
  'help.tour.lead': 'Seven steps on the home page, one minute. Press Escape to leave it at any time.',
  'help.tour.start': 'Start the tour',
  'help.questions': 'Three questions, three ways in',
  'help.question.who': 'Who does what here, and with whom?',
  'help.question.who.way':
    'Search for a hub or an authority by name or by code. Its sheet lists its links; the “Proof” button at the end of each line opens the excerpt and its source.',
  'help.question.around': 'Who is around?',
  'help.question.around.way':
    'From the sheet, open the explorer. Open the links of an entity to extend the drawing; the list under the drawing says the same. The address of the page keeps the view.',
  'help.question.sure': 'How sure is it?',
  'help.question.sure.way':
    'A solid line is stated by a source; a dash-dot line is official, published by the authority that answers for it; a dashed line is inferred; a dotted line is advised, or announces what does not exist yet. Untick a degree of certainty in the legend to remove it.',
  'help.reading': 'Two laws of reading',
  'help.reading.claim':
    'A link is a claim. Its source, the place in that source, the excerpt, the date and the degree of certainty are one click away.',
  'help.reading.absence':
    'Absence is not a gap. “No source speaks of it” does not mean “it does not exist”; the two are never said in the same way here.',
  'help.exports': 'What you can take away',
  'help.exports.lead':
    'Each file bears its title, the address of the screen, the day, the settings and the sources of what it holds.',
  'help.keys': 'Keyboard shortcuts',
  'help.keys.key': 'Key',
  'help.keys.does': 'Effect',
  'help.keys.search': 'Open the search and the commands, anywhere',
  'help.keys.escape': 'Close what is open; leave the tour',
  'help.keys.arrows': 'Move through a list, the answers, the steps of the tour',
  'help.keys.enter': 'Choose the line',
  'help.keys.expand': 'In the explorer’s list: open the links of the chosen entity',
  'help.keys.tab': 'Go to the next button, link or field',
  'help.key.search': 'Ctrl K or ⌘ K',
  'help.key.escape': 'Esc',
  'help.key.arrows': '↑ ↓ ← →',
  'help.key.enter': 'Enter',
  'help.key.expand': 'E',
  'help.key.tab': 'Tab',
} as const satisfies Record<keyof typeof french, string>;
