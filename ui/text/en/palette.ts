import type { palette as french } from '../fr/palette.ts';

export const palette = {
  'palette.label': 'Search and act',
  'palette.placeholder': 'A name, an acronym, a code, a screen…',
  'palette.close': 'Close the search',
  'palette.answers': 'Answers and commands',
  'palette.all': 'See all {total, number} answers, by kind and by level',
  'palette.screens': 'Screens',
  'palette.actions': 'Settings',
  'palette.language.fr': 'Passer en français',
  'palette.language.en': 'Switch to English',
  'palette.theme.system': 'Appearance: same as the system',
  'palette.theme.light': 'Light theme',
  'palette.theme.dark': 'Dark theme',
} as const satisfies Record<keyof typeof french, string>;
