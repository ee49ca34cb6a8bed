import type { ToExamine } from './to-examine.ts';
import { AuthoritiesNowDocument, ServicesNowDocument } from './to-examine-documents.ts';
import { ASKED_UNITS, UNITS } from './units-compared.ts';
import { useAnswer } from './use-answer.ts';

/** Cooperations known today for a pair put aside, asked as its screen asked; `null` until it is known, or if it no longer is. */
export function useObservedNow(item: ToExamine): number | null {
  const words = new URLSearchParams(item.address.split('?')[1]);
  const asked = { slug: item.of, asOf: words.get('date') };
  const compared = UNITS.find((one) => one === words.get('unites')) ?? UNITS[0];
  const services = useAnswer(
    ServicesNowDocument,
    { ...asked, units: ASKED_UNITS[compared], rollUp: words.get('ensemble') === 'true' },
    { pause: item.view !== 'transversality' },
  ).data?.transversality;
  const authorities = useAnswer(AuthoritiesNowDocument, asked, { pause: item.view !== 'partnerships' }).data
    ?.partnerships;
  const pairs =
    services?.__typename === 'Transversality'
      ? services.pairs.map(({ first, second, gap }) => ({ ends: [first, second], gap }))
      : authorities?.__typename === 'Partnerships'
        ? authorities.pairs.map(({ a, b, gap }) => ({ ends: [a, b], gap }))
        : [];
  return pairs.find(({ ends }) => item.pair.every((end) => ends.includes(end)))?.gap.observed ?? null;
}
