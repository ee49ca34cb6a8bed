import type { useText } from '../../text/use-text.ts';
import type { Pairs } from './pairs.ts';

/** Codes of the API, so that two files can be joined whatever the language of their reader. */
const COLUMNS = [
  'a',
  'aName',
  'b',
  'bName',
  'proximity',
  'vertical',
  'observed',
  'unknown',
  'expected',
  'score',
  'scoreLow',
  'scoreHigh',
  'status',
  'confidence',
  'newman',
  'residual',
  'fitted',
  'sharedForums',
  'unknownForums',
];

/** What is seen, with what it takes to redo it: territory, date of the data, address, parameters, rates of the classes. */
export function partnershipRows(
  { read, nameOf, forum }: Pairs,
  { address, loadedAt }: { readonly address: string; readonly loadedAt: string | null },
  text: ReturnType<typeof useText>,
): readonly (readonly (string | number | boolean | null | undefined)[])[] {
  const { shape, shrinkage, namedGap, weakSignal, activityPrior } = read.parameters;
  const notes = [
    text('partnerships.csv.title'),
    text('partnerships.csv.scope', { name: read.scope.name, slug: read.scope.slug }),
    text('partnerships.csv.dates', {
      asOf: read.asOf ?? text('partnerships.date.any'),
      loadedAt: loadedAt ?? text('partnerships.undocumented'),
    }),
    text('partnerships.csv.address', { address }),
    text('partnerships.parameters', {
      shape,
      shrinkage,
      prior: activityPrior,
      named: String(namedGap),
      weak: String(weakSignal),
    }),
    ...read.classes.map(({ proximity, pairs, observed, deterrence }) =>
      text('partnerships.csv.class', {
        proximity,
        pairs,
        observed,
        rate: deterrence === null ? text('gap.undefined') : String(deterrence),
      }),
    ),
    text('partnerships.csv.count', { pairs: read.pairTotal, left: read.pairsLeft }),
  ];
  const forums = (slugs: readonly string[]) =>
    slugs.map((slug) => forum(slug)?.entity.name ?? slug).join(' | ');
  const rows = read.pairs.map(({ a, b, proximity, vertical, gap, newman, residual, fitted, ...pair }) => [
    a,
    nameOf(a),
    b,
    nameOf(b),
    proximity,
    vertical,
    gap.observed,
    gap.unknown,
    gap.expected,
    gap.score?.point,
    gap.score?.low,
    gap.score?.high,
    gap.status,
    gap.confidence?.value,
    newman,
    residual,
    fitted?.expected,
    forums(pair.shared),
    forums(pair.unknownForums),
  ]);
  return [...notes.map((note) => [`# ${note}`]), COLUMNS, ...rows];
}
