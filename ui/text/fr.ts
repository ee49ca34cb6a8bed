import { app } from './fr/app.ts';
import { code } from './fr/code.ts';
import { contract } from './fr/contract.ts';
import { cooperations } from './fr/cooperations.ts';
import { coverage } from './fr/coverage.ts';
import { evidence } from './fr/evidence.ts';
import { explorer } from './fr/explorer.ts';
import { field } from './fr/field.ts';
import { home } from './fr/home.ts';
import { language } from './fr/language.ts';
import { link } from './fr/link.ts';
import { map } from './fr/map.ts';
import { palette } from './fr/palette.ts';
import { pole } from './fr/pole.ts';
import { poleMap } from './fr/pole-map.ts';
import { portrait } from './fr/portrait.ts';
import { report } from './fr/report.ts';
import { results } from './fr/results.ts';
import { search } from './fr/search.ts';
import { sheet } from './fr/sheet.ts';
import { state } from './fr/state.ts';
import { territory } from './fr/territory.ts';
import { theme } from './fr/theme.ts';

/** Every sentence a reader sees, in French. Kinds, relations and values take their words from the vocabulary. */
export const fr = {
  ...app,
  ...code,
  ...contract,
  ...coverage,
  ...cooperations,
  ...evidence,
  ...explorer,
  ...field,
  ...home,
  ...language,
  ...link,
  ...palette,
  ...portrait,
  ...results,
  ...map,
  ...poleMap,
  ...pole,
  ...report,
  ...search,
  ...sheet,
  ...state,
  ...theme,
  ...territory,
} as const;

export type TextKey = keyof typeof fr;
