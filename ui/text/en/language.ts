import type { language as french } from '../fr/language.ts';

export const language = {
  'language.label': 'Language',
  'language.fr': 'FR – Français',
  'language.en': 'EN – English',
  'language.short.fr': 'FR',
  'language.short.en': 'EN',
} as const satisfies Record<keyof typeof french, string>;
