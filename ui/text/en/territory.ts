import type { territory as french } from '../fr/territory.ts';

export const territory = {
  'territory.label': 'I work on:',
  'territory.on': '{name}',
  'territory.unknown': '{name}, unknown territory',
  'territory.france': 'the whole of France',
  'territory.france.note': 'no limit',
  'territory.title': 'Which territory do you work on?',
  'territory.placeholder': 'Commune, EPCI, département, région, code',
  'territory.shortcut': 'Alt T',
  'territory.hint.idle': 'Every screen is limited to it; the address of the page keeps it.',
  'territory.hint.searching': 'Searching…',
  'territory.hint.found': 'Arrows to move through, Enter to choose.',
  'territory.hint.none': 'No authority has this name or this code.',
  'territory.hint.failed': 'The search did not go through; try again.',
} as const satisfies Record<keyof typeof french, string>;
