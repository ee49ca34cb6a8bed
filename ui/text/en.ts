import { app } from './en/app.ts';
import { code } from './en/code.ts';
import { contract } from './en/contract.ts';
import { cooperations } from './en/cooperations.ts';
import { coverage } from './en/coverage.ts';
import { evidence } from './en/evidence.ts';
import { explorer } from './en/explorer.ts';
import { field } from './en/field.ts';
import { home } from './en/home.ts';
import { language } from './en/language.ts';
import { link } from './en/link.ts';
import { map } from './en/map.ts';
import { palette } from './en/palette.ts';
import { pole } from './en/pole.ts';
import { poleMap } from './en/pole-map.ts';
import { portrait } from './en/portrait.ts';
import { report } from './en/report.ts';
import { results } from './en/results.ts';
import { search } from './en/search.ts';
import { sheet } from './en/sheet.ts';
import { state } from './en/state.ts';
import { territory } from './en/territory.ts';
import { theme } from './en/theme.ts';
import type { TextKey } from './fr.ts';

/** Every sentence a reader sees, in English: the same keys as in French. */
export const en = {
  ...app,
  ...code,
  ...contract,
  ...coverage,
  ...evidence,
  ...explorer,
  ...field,
  ...home,
  ...language,
  ...link,
  ...palette,
  ...pole,
  ...report,
  ...portrait,
  ...results,
  ...cooperations,
  ...map,
  ...poleMap,
  ...territory,
  ...search,
  ...sheet,
  ...state,
  ...theme,
} as const satisfies Record<TextKey, string>;
