import { type Concern, HoldingsDocument } from './holdings-documents.ts';
import { useAnswer } from './use-answer.ts';
import { usePages } from './use-pages.ts';

const PAGE = 20;

/** What a territory holds, and the sheets of one concern, page after page. */
export function useHoldings(within: string | null, concern: Concern) {
  const pages = usePages();
  const { data, waiting, problem, retry } = useAnswer(HoldingsDocument, {
    within: within === null ? null : { slug: within },
    concern,
    first: PAGE,
    after: pages.after,
  });
  const answer = data?.holdings;
  const holdings = answer?.__typename === 'HoldingConnection' ? answer : null;
  return {
    holdings,
    refusal: answer && !holdings && 'message' in answer ? answer.message : null,
    waiting,
    problem,
    retry,
    next: pages.further(holdings),
    previous: pages.back,
    /** Another concern begins at its first page. */
    rewind: pages.rewind,
  };
}
