import type { TransversalityShown } from '../../data/transversality-documents.ts';
import { type Cell, csvLine } from '../../kit/table-file.ts';

const COLUMNS = [
  'first',
  'second',
  'first_name',
  'second_name',
  'status',
  'occasions',
  'observed',
  'unknown',
  'expected',
  'shortfall',
  'score',
  'score_low',
  'score_high',
  'confidence',
  'rate',
  'rate_occasions',
  'rate_seized',
  'cause',
  'lagging',
  'activation',
  'disjunction',
  'unknown_forums',
];

/**
 * The pairs as a file, in the order of reading, after lines beginning with # that say what was asked, when, of which data
 * and with which parameters.
 */
export function pairsCsv(
  shown: TransversalityShown,
  nameOf: (code: string) => string,
  { address, today }: { address: string; today: string },
): string {
  const { collectivity, reference, parameters, dataDate } = shown;
  const about: readonly (readonly [string, Cell])[] = [
    ['maillage', 'transversality'],
    ['collectivity', `${collectivity.name} (${collectivity.slug})`],
    ['address', address],
    ['exported', today],
    ['data_date', dataDate],
    ['forums', shown.forumTotal],
    ['forums_complete', shown.completeForumTotal],
    ['reference_scope', reference.pairs?.scope],
    ['reference_occasions', reference.pairs?.of],
    ['reference_seized', reference.pairs?.yes],
    ['reference_perimeters', reference.perimeterTotal],
    ['phi', parameters.dispersion],
    ['kappa', parameters.shrinkage],
    ['named_gap_threshold', parameters.namedGap],
    ['weak_signal_threshold', parameters.weakSignal],
    ['min_occasions', parameters.minOccasions],
  ];
  const rows = shown.pairs.map(({ first, second, gap, rate, cause, unknownForums }): Cell[] => [
    first,
    second,
    nameOf(first),
    nameOf(second),
    gap.status,
    gap.occasions,
    gap.observed,
    gap.unknown,
    gap.expected,
    gap.shortfall,
    gap.score?.point,
    gap.score?.low,
    gap.score?.high,
    gap.confidence?.value,
    rate?.rate,
    rate?.of,
    rate?.yes,
    cause.cause,
    cause.lagging,
    cause.activation,
    cause.disjunction,
    unknownForums.map(({ name }) => name).join(' | '),
  ]);
  return [
    ...about.map(([word, value]) => `# ${word}: ${String(value ?? '').replaceAll(/[\r\n]+/g, ' ')}`),
    COLUMNS.join(','),
    ...rows.map(csvLine),
    '',
  ].join('\r\n');
}
