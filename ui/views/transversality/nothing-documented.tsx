import type { ReactNode } from 'react';
import { DEMONSTRATION_EXAMPLES, isFictionalSlug } from '../../data/demonstration.ts';
import { NearestComparedDocument, type TransversalityShown } from '../../data/transversality-documents.ts';
import { ASKED_UNITS, type Units } from '../../data/units-compared.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { NotCompared } from '../../gaps/not-compared.tsx';
import { listWords } from '../../text/lists.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { AskFirst } from './ask-first.tsx';

/**
 * In place of findings: too little is documented for any gap to be spoken of. What to collect is said in order, and where the
 * same comparison can be read meanwhile; what is known all the same (`children`) comes after.
 */
export function NothingDocumented({
  shown,
  compared,
  children,
}: {
  shown: TransversalityShown;
  compared: Units;
  children?: ReactNode;
}) {
  const text = useText();
  const { collectivity, toCollect, servicesWithoutArea, forumTotal, completeForumTotal } = shown;
  const { data } = useAnswer(NearestComparedDocument, {
    slug: collectivity.slug,
    units: ASKED_UNITS[compared],
  });
  const answer = data?.transversality;
  const name = typeset(collectivity.name);
  return (
    <>
      <NotCompared
        title={text(toCollect.length > 0 ? 'transversality.nothing' : 'transversality.unjudged')}
        lead={
          toCollect.length > 0
            ? text('transversality.nothing.lead', { name })
            : text('transversality.examine.unjudged')
        }
        collect={toCollect.map((what) =>
          text(`transversality.collect.${what}`, {
            forums: forumTotal,
            complete: completeForumTotal,
            services: listWords(servicesWithoutArea.map((service) => typeset(service.name))),
          }),
        )}
        addressOf={(slug) => `/transversalite?territoire=${slug}&unites=${compared}`}
        nearest={answer?.__typename === 'Transversality' ? answer.nearest : undefined}
        demonstration={isFictionalSlug(collectivity.slug) ? null : DEMONSTRATION_EXAMPLES.transversality}
      >
        <AskFirst shown={shown} />
      </NotCompared>
      {children}
    </>
  );
}
