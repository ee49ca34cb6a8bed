import { DEMONSTRATION_EXAMPLES, isFictionalSlug } from '../../data/demonstration.ts';
import { NearestPartneredDocument, type PartnershipsShown } from '../../data/partnership-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { NotCompared } from '../../gaps/not-compared.tsx';
import { useText } from '../../text/use-text.ts';

/** Nothing is documented here, or nothing shared: no gap is shown, and what to collect first is said. */
export function NothingDocumented({ read }: { read: PartnershipsShown }) {
  const text = useText();
  const { slug } = read.scope;
  const { data } = useAnswer(NearestPartneredDocument, { of: slug, asOf: read.asOf });
  const answer = data?.partnerships;
  return (
    <NotCompared
      title={text(read.documented ? 'partnerships.nothing.shared' : 'partnerships.nothing')}
      lead={text('partnerships.nothing.lead')}
      collect={read.toCollect.map(({ what, total }) => text(`partnerships.collect.${what}`, { total }))}
      addressOf={(other) => `/partenariats?territoire=${other}`}
      nearest={answer?.__typename === 'Partnerships' ? answer.nearest : undefined}
      demonstration={isFictionalSlug(slug) ? null : DEMONSTRATION_EXAMPLES.partnerships}
    />
  );
}
