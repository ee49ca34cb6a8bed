import { namesFiction } from '../../data/demonstration.ts';
import type { SourcesHad } from '../../data/use-sources.ts';
import type { Table } from '../../kit/export/csv.ts';
import { type Provenance, provenanceNow } from '../../kit/export/provenance.ts';
import { sourcesOf } from '../../kit/export/sources.ts';
import { valueWord } from '../../kit/relations.ts';
import { figure } from '../../text/numbers.ts';
import type { Say } from '../../text/use-text.ts';
import type { Pairs } from './pairs.ts';

/** Decimals of a rate, enough to compute with it again. */
const ALL_DIGITS = 12;

/** The pairs that are seen, as a table. */
export function pairsTable({ read, nameOf, forum }: Pairs, text: Say): Table {
  const forums = (slugs: readonly string[]) =>
    slugs.map((slug) => forum(slug)?.entity.name ?? slug).join(' | ');
  return {
    columns: [
      text('partnerships.column.one'),
      text('partnerships.column.oneName'),
      text('partnerships.column.other'),
      text('partnerships.column.otherName'),
      text('partnerships.column.proximity'),
      text('partnerships.column.vertical'),
      text('gap.column.observed'),
      text('gap.certainty'),
      text('gap.column.unknown'),
      text('gap.column.expected'),
      text('gap.column.score'),
      text('gap.column.scoreLow'),
      text('gap.column.scoreHigh'),
      text('gap.column.status'),
      text('gap.column.confidence'),
      text('partnerships.column.newman'),
      text('partnerships.column.residual'),
      text('partnerships.column.fitted'),
      text('partnerships.column.sharedForums'),
      text('partnerships.column.unknownForums'),
    ],
    rows: read.pairs.map(
      ({ a, b, proximity, vertical, gap, certainty, newman, residual, fitted, ...pair }) => [
        a,
        nameOf(a),
        b,
        nameOf(b),
        text(`partnerships.class.${proximity}`),
        vertical,
        gap.observed,
        certainty && valueWord('certainty', certainty),
        gap.unknown,
        gap.expected,
        gap.score?.point,
        gap.score?.low,
        gap.score?.high,
        text(`gap.status.${gap.status}`),
        gap.confidence?.value,
        newman,
        residual,
        fitted?.expected,
        forums(pair.shared),
        forums(pair.unknownForums),
      ],
    ),
  };
}

/** What it takes to redo them: territory, dates, parameters, rates of the classes, sources. */
export function pairsProvenance(
  { read }: Pairs,
  loadedAt: string | null,
  sources: SourcesHad,
  text: Say,
): Provenance {
  const { scope, parameters, classes } = read;
  return provenanceNow({
    title: text('partnerships.csv.title', { name: scope.name }),
    name: `partenariats-${scope.slug}`,
    ...sourcesOf(sources),
    fictional: namesFiction(window.location),
    parameters: [
      [text('partnerships.csv.scope'), `${scope.name} (${scope.slug})`],
      [text('partnerships.csv.asOf'), read.asOf ?? text('partnerships.date.any')],
      [text('partnerships.csv.loadedAt'), loadedAt ?? text('partnerships.undocumented')],
      [text('partnerships.csv.shape'), parameters.shape],
      [text('transversality.parameter.kappa'), parameters.shrinkage],
      [text('partnerships.csv.prior'), parameters.activityPrior],
      [text('transversality.parameter.named'), parameters.namedGap],
      [text('transversality.parameter.weak'), parameters.weakSignal],
      ...classes.map(
        ({ proximity, pairs, observed, deterrence }) =>
          [
            text('partnerships.csv.class', { proximity: text(`partnerships.class.${proximity}`) }),
            text('partnerships.csv.classFigures', {
              pairs,
              observed,
              rate: deterrence === null ? text('gap.undefined') : figure(deterrence, ALL_DIGITS),
            }),
          ] as const,
      ),
      [text('partnerships.csv.pairs'), read.pairTotal],
      [text('partnerships.csv.left'), read.pairsLeft],
    ],
  });
}
