import { namesFiction } from '../../data/demonstration.ts';
import type { TransversalityShown } from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import type { SourcesHad } from '../../data/use-sources.ts';
import type { Table } from '../../kit/export/csv.ts';
import { type Provenance, provenanceNow } from '../../kit/export/provenance.ts';
import { sourcesOf } from '../../kit/export/sources.ts';
import { valueWord } from '../../kit/relations.ts';
import { figure } from '../../text/numbers.ts';
import type { Say } from '../../text/use-text.ts';
import { comparedWords } from './unit-words.ts';

/** The pairs as a table, in the order of reading. */
export function pairsTable(
  { pairs }: TransversalityShown,
  nameOf: (code: string) => string,
  text: Say,
): Table {
  return {
    columns: [
      text('transversality.column.firstCode'),
      text('transversality.column.secondCode'),
      text('transversality.column.first'),
      text('transversality.column.second'),
      text('gap.column.status'),
      text('gap.column.occasions'),
      text('gap.column.observed'),
      text('gap.certainty'),
      text('gap.column.unknown'),
      text('gap.column.expected'),
      text('transversality.column.shortfall'),
      text('gap.column.score'),
      text('gap.column.scoreLow'),
      text('gap.column.scoreHigh'),
      text('gap.column.confidence'),
      text('gap.column.rate'),
      text('transversality.column.rateOccasions'),
      text('transversality.column.rateSeized'),
      text('transversality.column.cause'),
      text('transversality.column.lagging'),
      text('transversality.column.activation'),
      text('transversality.column.disjunction'),
      text('transversality.column.unknownForums'),
    ],
    rows: pairs.map(({ first, second, gap, certainty, rate, cause, unknownForums }) => [
      first,
      second,
      nameOf(first),
      nameOf(second),
      text(`gap.status.${gap.status}`),
      gap.occasions,
      gap.observed,
      certainty && valueWord('certainty', certainty),
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
      cause.cause && text(`transversality.cause.${cause.cause}`),
      cause.lagging && nameOf(cause.lagging),
      cause.activation,
      cause.disjunction,
      unknownForums.map(({ name }) => name).join(' | '),
    ]),
  };
}

/** What the pairs were computed on and with, and the sources of it. */
export function pairsProvenance(
  shown: TransversalityShown,
  units: Units,
  sources: SourcesHad,
  text: Say,
): Provenance {
  const { collectivity, reference, parameters, dataDate } = shown;
  const { pairs } = reference;
  return provenanceNow({
    title: text('transversality.of', { name: collectivity.name }),
    name: `transversalite-${collectivity.slug}-${units}`,
    ...sourcesOf(sources),
    dataDate,
    fictional: namesFiction(window.location),
    parameters: [
      [text('transversality.parameter.collectivity'), `${collectivity.name} (${collectivity.slug})`],
      [text('transversality.parameter.forums'), shown.forumTotal],
      [text('transversality.parameter.complete'), shown.completeForumTotal],
      ...(pairs
        ? ([
            [
              text('transversality.parameter.scope'),
              text(`transversality.reference.${pairs.scope}`, {
                count: reference.perimeterTotal,
                level: comparedWords(shown, text),
                of: pairs.of,
                yes: pairs.yes,
                rate: figure(pairs.rate),
              }),
            ],
            [text('transversality.parameter.occasions'), pairs.of],
            [text('transversality.parameter.seized'), pairs.yes],
          ] as const)
        : []),
      [text('transversality.parameter.perimeters'), reference.perimeterTotal],
      [text('transversality.parameter.phi'), parameters.dispersion],
      [text('transversality.parameter.kappa'), parameters.shrinkage],
      [text('transversality.parameter.named'), parameters.namedGap],
      [text('transversality.parameter.weak'), parameters.weakSignal],
      [text('transversality.parameter.least'), parameters.minOccasions],
    ],
  });
}
