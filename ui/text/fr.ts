import { aboutData } from './fr/about-data.ts';
import { accessibility } from './fr/accessibility.ts';
import { account } from './fr/account.ts';
import { apiPage } from './fr/api-page.ts';
import { app } from './fr/app.ts';
import { benchmarks } from './fr/benchmarks.ts';
import { code } from './fr/code.ts';
import { collect } from './fr/collect.ts';
import { contract } from './fr/contract.ts';
import { cooperations } from './fr/cooperations.ts';
import { coverage } from './fr/coverage.ts';
import { data } from './fr/data.ts';
import { demonstration } from './fr/demonstration.ts';
import { duplicates } from './fr/duplicates.ts';
import { evidence } from './fr/evidence.ts';
import { explorer } from './fr/explorer.ts';
import { exportWords } from './fr/export.ts';
import { field } from './fr/field.ts';
import { figures } from './fr/figures.ts';
import { gap } from './fr/gap.ts';
import { glossary } from './fr/glossary.ts';
import { help } from './fr/help.ts';
import { history } from './fr/history.ts';
import { home } from './fr/home.ts';
import { language } from './fr/language.ts';
import { link } from './fr/link.ts';
import { map } from './fr/map.ts';
import { methods } from './fr/methods.ts';
import { network } from './fr/network.ts';
import { notice } from './fr/notice.ts';
import { palette } from './fr/palette.ts';
import { partners } from './fr/partners.ts';
import { partnerships } from './fr/partnerships.ts';
import { pole } from './fr/pole.ts';
import { poleMap } from './fr/pole-map.ts';
import { portrait } from './fr/portrait.ts';
import { privacy } from './fr/privacy.ts';
import { report } from './fr/report.ts';
import { reports } from './fr/reports.ts';
import { results } from './fr/results.ts';
import { search } from './fr/search.ts';
import { sheet } from './fr/sheet.ts';
import { state } from './fr/state.ts';
import { territory } from './fr/territory.ts';
import { theme } from './fr/theme.ts';
import { toExamine } from './fr/to-examine.ts';
import { tour } from './fr/tour.ts';
import { transversality } from './fr/transversality.ts';
import { write } from './fr/write.ts';
/** Every sentence a reader sees, in French. Kinds, relations and values take their words from the vocabulary. */
export const fr = {
  ...aboutData,
  ...accessibility,
  ...account,
  ...apiPage,
  ...app,
  ...benchmarks,
  ...code,
  ...collect,
  ...contract,
  ...cooperations,
  ...coverage,
  ...data,
  ...demonstration,
  ...duplicates,
  ...evidence,
  ...explorer,
  ...exportWords,
  ...field,
  ...figures,
  ...gap,
  ...glossary,
  ...help,
  ...history,
  ...home,
  ...language,
  ...link,
  ...map,
  ...methods,
  ...network,
  ...notice,
  ...palette,
  ...partners,
  ...partnerships,
  ...pole,
  ...poleMap,
  ...portrait,
  ...privacy,
  ...report,
  ...reports,
  ...results,
  ...search,
  ...sheet,
  ...state,
  ...territory,
  ...theme,
  ...toExamine,
  ...tour,
  ...transversality,
  ...write,
} as const;

export type TextKey = keyof typeof fr;
