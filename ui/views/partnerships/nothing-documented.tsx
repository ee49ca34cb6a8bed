import { DEMONSTRATION_EXAMPLES, isFictional } from '../../data/demonstration.ts';
import { NearestPartneredDocument, type PartnershipsShown } from '../../data/partnership-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { type Door, NotCompared } from '../../gaps/not-compared.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';

const addressOf = (slug: string) => `/partenariats?territoire=${slug}`;

/** Nothing is documented here, or nothing shared: no gap is shown, and what to collect first is said. */
export function NothingDocumented({ read }: { read: PartnershipsShown }) {
  const text = useText();
  const { data } = useAnswer(NearestPartneredDocument, { of: read.scope.slug, asOf: read.asOf });
  const answer = data?.partnerships;
  const found = answer?.__typename === 'Partnerships' ? answer.nearest : undefined;
  const nearest: Door | null | undefined = found && {
    to: addressOf(found.slug),
    words: text('gap.doors.nearest', { name: typeset(found.name) }),
  };
  return (
    <NotCompared
      title={text(read.documented ? 'partnerships.nothing.shared' : 'partnerships.nothing')}
      lead={text('partnerships.nothing.lead')}
      collect={read.toCollect.map(({ what, total }) => text(`partnerships.collect.${what}`, { total }))}
      nearest={nearest}
      demonstration={
        isFictional(read.scope.slug)
          ? null
          : { to: addressOf(DEMONSTRATION_EXAMPLES.partnerships), words: text('gap.doors.demonstration') }
      }
    />
  );
}
