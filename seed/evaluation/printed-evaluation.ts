import type { EvaluationReport } from '../../api/domain/evaluation/protocol.ts';
import { type Evaluation, SCORE } from './evaluate-recommendation.ts';

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

const decimal = (value: number | null) => (value === null ? '  –  ' : value.toFixed(3).replace('.', ','));
const signed = (value: number) => `${value >= 0 ? '+' : '−'}${decimal(Math.abs(value))}`;
const share = (value: number | null) => (value === null ? '–' : `${Math.round(100 * value)} %`);

/** Whether the score is worth more than knowing everybody's favourite or neighbour: said whatever the answer is. */
export function verdictOf({ against, targets }: EvaluationReport): string {
  if (against === null || targets === 0) return 'Rien à juger : aucun lien caché, aucun verdict.';
  const { name, difference, beats } = against;
  const figures = `précision à 10 : ${signed(difference.mean)}, intervalle à 95 % de ${signed(difference.low)} à ${signed(difference.high)}`;
  const other = NAMES[name] ?? name;
  if (beats)
    return `Le score bat la popularité et le territoire le plus proche (contre « ${other} », ${figures}).`;
  return difference.high < 0
    ? `Le score ne bat pas la popularité ni le territoire le plus proche : « ${other} » fait mieux (${figures}).`
    : `Le score ne bat pas de façon établie la popularité et le territoire le plus proche (contre « ${other} », ${figures}).`;
}

/** One set: what was hidden, a table of rankers, the harder question, and the verdict. */
export function printedEvaluation(
  title: string,
  { actors, memberships, report, hard, reachable }: Evaluation,
): string {
  return [
    title,
    `${actors} acteurs, ${memberships} participations ; ${report.hiddenLinks} liens cachés à retrouver pour ${report.targets} cibles.`,
    `Le score propose quelqu’un à ${share(report.served)} des cibles ; ${share(reachable)} des liens cachés sont parmi les candidats. Ce qui suit ordonne ces seuls candidats.`,
    '',
    ...tableOf(report),
    '',
    'Question plus dure : candidats du même département et d’un même thème.',
    ...tableOf(hard),
    '',
    verdictOf(report),
  ].join('\n');
}

function tableOf({ figures }: EvaluationReport): string[] {
  const heads = [
    'préc. à 5',
    'préc. à 10',
    'rappel à 10',
    'touche à 10',
    'rang réc.',
    'préc. moy.',
    'aire (AUC)',
  ];
  const width = Math.max(...Object.values(NAMES).map((name) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, place) => cell.padStart(heads[place]?.length ?? 0))].join('  ');
  return [
    line('', heads),
    ...[...figures].map(([name, of]) =>
      line(NAMES[name] ?? name, [
        decimal(of.precisionAt5),
        decimal(of.precisionAt10),
        decimal(of.recallAt10),
        decimal(of.hitsAt10),
        decimal(of.meanReciprocalRank),
        decimal(of.meanAveragePrecision),
        decimal(of.areaUnderRoc),
      ]),
    ),
  ];
}
