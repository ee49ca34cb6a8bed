import { aboutData } from './en/about-data.ts';
import { accessibility } from './en/accessibility.ts';
import { apiPage } from './en/api-page.ts';
import { app } from './en/app.ts';
import { code } from './en/code.ts';
import { contract } from './en/contract.ts';
import { cooperations } from './en/cooperations.ts';
import { coverage } from './en/coverage.ts';
import { demonstration } from './en/demonstration.ts';
import { evidence } from './en/evidence.ts';
import { explorer } from './en/explorer.ts';
import { field } from './en/field.ts';
import { gap } from './en/gap.ts';
import { glossary } from './en/glossary.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { language } from './en/language.ts';
import { link } from './en/link.ts';
import { map } from './en/map.ts';
import { methods } from './en/methods.ts';
import { network } from './en/network.ts';
import { palette } from './en/palette.ts';
import { partners } from './en/partners.ts';
import { partnerships } from './en/partnerships.ts';
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
import { toExamine } from './en/to-examine.ts';
import { tour } from './en/tour.ts';
import { transversality } from './en/transversality.ts';
import type { TextKey } from './fr.ts';

/** Every sentence a reader sees, in English: the same keys as in French. */
export const en = {
  ...aboutData,
  ...accessibility,
  ...apiPage,
  ...app,
  ...code,
  ...contract,
  ...cooperations,
  ...coverage,
  ...demonstration,
  ...evidence,
  ...explorer,
  ...field,
  ...gap,
  ...glossary,
  ...help,
  ...home,
  ...language,
  ...link,
  ...map,
  ...methods,
  ...network,
  ...palette,
  ...partners,
  ...partnerships,
  ...pole,
  ...poleMap,
  ...portrait,
  ...report,
  ...results,
  ...search,
  ...sheet,
  ...state,
  ...territory,
  ...theme,
  ...toExamine,
  ...tour,
  ...transversality,
} as const satisfies Record<TextKey, string>;
