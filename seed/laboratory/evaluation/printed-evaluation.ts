import type { EvaluationReport } from '../protocol/protocol.ts';
import type { Evaluation } from './evaluate-recommendation.ts';
import { printedAlso } from './printed-also.ts';
import { bounds, decimal, share, signed, table } from './printed-figures.ts';
import { SCORE } from './trial.ts';

/** Words of the rankers in the printed table. */
const NAMES: Readonly<Record<string, string>> = {
  [SCORE]: 'score de Maillage',
  popularity: 'popularité',
  'nearest territory': 'territoire le plus proche',
  random: 'hasard',
  'common neighbours': 'partenaires communs',
  'Adamic-Adar': 'Adamic-Adar',
  'resource allocation': 'allocation de ressources',
  'network-based inference': 'inférence par les pôles (NBI)',
  Katz: 'Katz',
  'personalised PageRank': 'PageRank personnalisé',
};

/** Whether the score is worth more than knowing everybody's favourite or neighbour: said whatever the answer is. */
export function verdictOf({ against, targets }: EvaluationReport): string {
  if (against === null || targets === 0) return 'Rien à juger : aucun lien caché, aucun verdict.';
  const { name, difference, beats } = against;
  const figures = `précision à 10 : ${signed(difference.mean)}, intervalle à 95 % ${bounds(difference)}`;
  const other = NAMES[name] ?? name;
  if (beats)
    return `Le score bat la popularité et le territoire le plus proche (contre « ${other} », ${figures}).`;
  return difference.high < 0
    ? `Le score ne bat pas la popularité ni le territoire le plus proche : « ${other} » fait mieux (${figures}).`
    : `Le score ne bat pas de façon établie la popularité et le territoire le plus proche (contre « ${other} », ${figures}).`;
}

/**
 * One set: what was hidden, a table of rankers, the harder question, what else is to be reported, and the verdict. `nature`
 * is what the reader has to know of how the set was drawn.
 */
export function printedEvaluation(
  title: string,
  nature: string,
  { actors, memberships, report, hard, reachable, also }: Evaluation,
): string {
  return [
    title,
    nature,
    `${actors} acteurs, ${memberships} participations ; ${report.hiddenLinks} liens cachés à retrouver pour ${report.targets} cibles.`,
    `Le score propose quelqu’un à ${share(report.served)} des cibles ; ${share(reachable)} des liens cachés sont parmi les candidats. Ce qui suit ordonne ces seuls candidats.`,
    '',
    ...rankersOf(report),
    'AUC : « globale » compare aussi entre eux les candidats de cibles différentes, « par cible » seulement ceux d’une même cible.',
    '',
    'Question plus dure : candidats du même département et d’un même thème.',
    ...rankersOf(hard),
    '',
    ...printedAlso(also, report.figures.get(SCORE)),
    '',
    verdictOf(report),
  ].join('\n');
}

/** The same question in the order of time: its table and its verdict. */
export const printedThroughTime = (title: string, { report, reachable }: Evaluation): string =>
  [
    title,
    `${report.hiddenLinks} liens à venir pour ${report.targets} cibles ; ${share(reachable)} sont parmi les candidats.`,
    '',
    ...rankersOf(report),
    '',
    verdictOf(report),
  ].join('\n');

function rankersOf({ figures }: EvaluationReport): string[] {
  const heads = [
    'préc. à 5',
    'préc. à 10',
    'rappel à 10',
    'touche à 10',
    'rang réc.',
    'préc. moy.',
    'AUC globale',
    'AUC par cible',
  ];
  return table(
    heads,
    [...figures].map(([name, of]) => [
      NAMES[name] ?? name,
      decimal(of.precisionAt5),
      decimal(of.precisionAt10),
      decimal(of.recallAt10),
      decimal(of.hitsAt10),
      decimal(of.meanReciprocalRank),
      decimal(of.meanAveragePrecision),
      decimal(of.areaUnderRoc),
      decimal(of.meanAreaUnderRoc),
    ]),
  );
}
