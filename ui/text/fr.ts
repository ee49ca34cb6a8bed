import { app } from './fr/app.ts';
import { coverage } from './fr/coverage.ts';
import { evidence } from './fr/evidence.ts';
import { explorer } from './fr/explorer.ts';
import { field } from './fr/field.ts';
import { home } from './fr/home.ts';
import { language } from './fr/language.ts';
import { link } from './fr/link.ts';
import { palette } from './fr/palette.ts';
import { results } from './fr/results.ts';
import { map } from './fr/map.ts';
import { search } from './fr/search.ts';
import { sheet } from './fr/sheet.ts';
import { state } from './fr/state.ts';
import { theme } from './fr/theme.ts';
import { territory } from './fr/territory.ts';

/** Every sentence a reader sees, in French. Kinds, relations and values take their words from the vocabulary. */
export const fr = {
  ...app,
  ...coverage,
  ...evidence,
  ...explorer,
  ...field,
  ...home,
  ...language,
  ...link,
  ...palette,
  ...results,
  ...map,
  ...search,
  ...sheet,
  ...state,
  ...theme,
  ...territory,
} as const;

export type TextKey = keyof typeof fr;
