import type { PartnersFound } from '../../data/partner-documents.ts';
import type { Cell, Table } from '../../kit/export/csv.ts';
import { type Provenance, provenanceNow } from '../../kit/export/provenance.ts';
import { sourcesOf } from '../../kit/export/sources.ts';
import type { Say } from '../../text/use-text.ts';
import type { Dismissed } from './dismissed.ts';
import { CRITERIA } from './partners-state.ts';
import { familyWords, groundWords } from './words.ts';

/** What is seen as a table: one proposal a line, then those put aside and why. */
export function partnersTable(found: PartnersFound, dismissed: readonly Dismissed[], text: Say): Table {
  const aside = new Map(dismissed.map((one) => [one.slug, one]));
  const columns = [
    text('partners.csv.name'),
    text('partners.csv.slug'),
    text('partners.csv.family'),
    text('partners.score'),
    text('partners.confidence'),
    ...CRITERIA.flatMap((criterion) => [
      `${text(`partners.criterion.${criterion}`)} (${text('partners.value')})`,
      `${text(`partners.criterion.${criterion}`)} (${text('partners.part')})`,
      `${text(`partners.criterion.${criterion}`)} (${text('partners.ground')})`,
    ]),
    text('partners.paths'),
    text('partners.against'),
    text('partners.csv.aside'),
  ];
  const asideWords = ({ motive, note, date: on }: Dismissed) =>
    [text(`partners.motive.${motive}`), note, on].filter(Boolean).join(', ');
  const rows = found.nodes.map((proposal): Cell[] => {
    const { candidate, family, score, confidence, reasons, paths, counterReasons } = proposal;
    const put = aside.get(candidate.slug);
    return [
      candidate.name,
      candidate.slug,
      family ? familyWords(family, text) : null,
      score,
      confidence,
      ...CRITERIA.flatMap((criterion) => {
        const reason = reasons.find((one) => one.criterion === criterion);
        return reason
          ? [reason.value, reason.part, groundWords(reason, proposal, found.from === null, text)]
          : [null, null, null];
      }),
      paths.map(({ entities }) => entities.map(({ name }) => name).join(' > ')).join(' | '),
      counterReasons.map((reason) => text(`partners.against.${reason}`)).join(' '),
      put ? asideWords(put) : null,
    ];
  });
  const onPage = new Set(found.nodes.map(({ candidate }) => candidate.slug));
  const others = dismissed
    .filter(({ slug }) => !onPage.has(slug))
    .map((one) => [one.name, one.slug, ...columns.slice(3).map(() => null), asideWords(one)]);
  return { columns, rows: [...rows, ...others] };
}

/** For whom they were looked for, with which weights, the sources of their reasons, and that it is fictional where it is. */
export function partnersProvenance(
  { from, dataDate, weights, demonstration, nodes }: PartnersFound,
  text: Say,
): Provenance {
  const links = nodes.flatMap(({ reasons, paths }) => [...reasons, ...paths].flatMap((one) => one.links));
  return provenanceNow({
    title: [text('partners.title'), from?.name].filter(Boolean).join(', '),
    name: ['partenaires', from?.slug].filter(Boolean).join('-'),
    ...sourcesOf(links.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
    dataDate,
    fictional: demonstration,
    parameters: weights.map(
      ({ criterion, weight }) =>
        [`${text('partners.weights')} (${text(`partners.criterion.${criterion}`)})`, weight] as const,
    ),
  });
}
