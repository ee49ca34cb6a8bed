import { aboutData } from './en/about-data.ts';
import { accessibility } from './en/accessibility.ts';
import { account } from './en/account.ts';
import { apiPage } from './en/api-page.ts';
import { app } from './en/app.ts';
import { benchmarks } from './en/benchmarks.ts';
import { code } from './en/code.ts';
import { collect } from './en/collect.ts';
import { contract } from './en/contract.ts';
import { cooperations } from './en/cooperations.ts';
import { coverage } from './en/coverage.ts';
import { data } from './en/data.ts';
import { demonstration } from './en/demonstration.ts';
import { duplicates } from './en/duplicates.ts';
import { evidence } from './en/evidence.ts';
import { explorer } from './en/explorer.ts';
import { exportWords } from './en/export.ts';
import { field } from './en/field.ts';
import { figures } from './en/figures.ts';
import { gap } from './en/gap.ts';
import { glossary } from './en/glossary.ts';
import { help } from './en/help.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { language } from './en/language.ts';
import { link } from './en/link.ts';
import { map } from './en/map.ts';
import { methods } from './en/methods.ts';
import { network } from './en/network.ts';
import { notice } from './en/notice.ts';
import { palette } from './en/palette.ts';
import { partners } from './en/partners.ts';
import { partnerships } from './en/partnerships.ts';
import { pole } from './en/pole.ts';
import { poleMap } from './en/pole-map.ts';
import { portrait } from './en/portrait.ts';
import { privacy } from './en/privacy.ts';
import { report } from './en/report.ts';
import { reports } from './en/reports.ts';
import { results } from './en/results.ts';
import { search } from './en/search.ts';
import { sheet } from './en/sheet.ts';
import { state } from './en/state.ts';
import { territory } from './en/territory.ts';
import { theme } from './en/theme.ts';
import { toExamine } from './en/to-examine.ts';
import { tour } from './en/tour.ts';
import { transversality } from './en/transversality.ts';
import { write } from './en/write.ts';
import type { TextKey } from './fr.ts';

/**
 * Every sentence a reader sees, in English: the same keys as in French. British spelling; one word for each notion:
 *
 * - pôle: hub, never a node with many links; PTCE, ESS, CRESS, PETR, EPCI, région, département, commune, pays: as in French
 * - collectivité: authority; intercommunalité, groupement: EPCI; service d’une collectivité: service, never department
 * - cadre de coopération: forum; cadre territorial: territorial frame, made of a territorial division (découpage);
 *   cadre d’un contrat: framework; composition entière: complete composition
 * - dispositif: scheme; convention: agreement; marché: public contract; domaine d’action: policy area; nature: kind
 * - porter: carry a hub, run a scheme; engagé: engaged; financement: funding, counted in funding lines
 * - lien: link, also in “linked”; preuve: proof; fiche: sheet; contigu: adjacent; situé: located
 * - énoncé, déclaré, officiel, déduit, conseillé: stated, declared, official, inferred, advised
 * - écart: gap; constaté: established; à vérifier: to check; signal faible: weak signal; non établi: not established;
 *   trop peu d’occasions: too few occasions; sans objet: not applicable; référence indisponible: reference unavailable
 * - à examiner: to examine; mettre de côté: put aside; écarter une proposition: dismiss
 * - non documenté: not documented; non dit: not said; non défini: undefined; inconnu: unknown
 * - cloisonnement: silo; as the computed cause of a gap: disjunction
 */
export const en = {
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
} as const satisfies Record<TextKey, string>;
