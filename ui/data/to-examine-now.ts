import type { ToExamine } from './to-examine.ts';
import { AuthoritiesNowDocument, ServicesNowDocument } from './to-examine-documents.ts';
import { ASKED_UNITS, UNITS } from './units-compared.ts';
import { useAnswer } from './use-answer.ts';
import type { SourceNamed, Sources, SourcesHad } from './use-sources.ts';

/** What a pair put aside was asked with, on its screen. */
function askedOf({ of, address }: ToExamine) {
  const words = new URLSearchParams(address.split('?')[1]);
  const compared = UNITS.find((one) => one === words.get('unites')) ?? UNITS[0];
  return {
    slug: of,
    asOf: words.get('date'),
    units: ASKED_UNITS[compared],
    rollUp: words.get('ensemble') === 'true',
  };
}

/** What the readings rest on where these pairs were seen, each reading asked once; `null` as soon as one cannot be had. */
export async function sourcesOfExamined(
  items: readonly ToExamine[],
  { ofTransversality, ofPartnerships }: Sources,
): Promise<SourcesHad> {
  const readings = new Map(
    items.map((item) => [JSON.stringify([item.view, askedOf(item)]), { view: item.view, ...askedOf(item) }]),
  );
  const read: SourceNamed[] = [];
  for (const { view, ...asked } of readings.values()) {
    const found = view === 'partnerships' ? ofPartnerships(asked.slug, asked.asOf) : ofTransversality(asked);
    const sources = await found;
    if (sources === null) return null;
    read.push(...sources);
  }
  return read;
}

/** Cooperations known today for a pair put aside, asked as its screen asked; `null` until it is known, or if it no longer is. */
export function useObservedNow(item: ToExamine): number | null {
  const asked = askedOf(item);
  const { slug, asOf } = asked;
  const services = useAnswer(ServicesNowDocument, asked, { pause: item.view !== 'transversality' }).data
    ?.transversality;
  const authorities = useAnswer(
    AuthoritiesNowDocument,
    { slug, asOf },
    { pause: item.view !== 'partnerships' },
  ).data?.partnerships;
  const pairs =
    services?.__typename === 'Transversality'
      ? services.pairs.map(({ first, second, gap }) => ({ ends: [first, second], gap }))
      : authorities?.__typename === 'Partnerships'
        ? authorities.pairs.map(({ a, b, gap }) => ({ ends: [a, b], gap }))
        : [];
  return pairs.find(({ ends }) => item.pair.every((end) => ends.includes(end)))?.gap.observed ?? null;
}
