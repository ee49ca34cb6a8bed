export const theme = {
  'theme.label': 'Apparence',
  'theme.now': 'Apparence : {theme}',
  'theme.system': 'Comme le système',
  'theme.light': 'Claire',
  'theme.dark': 'Sombre',
} as const;
