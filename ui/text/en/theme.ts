import type { theme as french } from '../fr/theme.ts';

export const theme = {
  'theme.label': 'Appearance',
  'theme.now': 'Appearance: {theme}',
  'theme.system': 'Same as the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
} as const satisfies Record<keyof typeof french, string>;
