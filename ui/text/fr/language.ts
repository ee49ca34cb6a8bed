export const language = {
  'language.label': 'Langue',
  'language.fr': 'FR – Français',
  'language.en': 'EN – English',
  'language.short.fr': 'FR',
  'language.short.en': 'EN',
} as const;
