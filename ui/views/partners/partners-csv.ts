import type { PartnersFound } from '../../data/partner-documents.ts';
import { type Cell, csvLine } from '../../kit/table-file.ts';
import type { Dismissed } from './dismissed.ts';
import { CRITERIA } from './partners-state.ts';
import { familyWords, groundWords, type Say } from './words.ts';

/** What is seen as a file: date, address and weights first, one proposal a line, then those put aside and why. */
export function partnersCsv(
  found: PartnersFound,
  dismissed: readonly Dismissed[],
  address: string,
  date: string,
  text: Say,
): string {
  const aside = new Map(dismissed.map((one) => [one.slug, one]));
  const weights = found.weights
    .map(({ criterion, weight }) => `${text(`partners.criterion.${criterion}`)} ${weight}`)
    .join(' ; ');
  const heads = [
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
  const rows = found.nodes.map((proposal) => {
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
    .map((one) => [one.name, one.slug, ...heads.slice(3).map(() => null), asideWords(one)]);
  const lines: readonly (readonly Cell[])[] = [
    [text('partners.title'), found.from?.name ?? ''],
    [text('partners.csv.date'), date],
    [text('partners.csv.data'), found.dataDate ?? ''],
    [text('partners.csv.address'), address],
    [text('partners.weights'), weights],
    ...(found.demonstration ? [[text('demonstration.banner')]] : []),
    [],
    heads,
    ...rows,
    ...others,
  ];
  return lines.map(csvLine).join('\r\n');
}
