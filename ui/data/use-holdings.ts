import { useState } from 'react';
import { type Concern, HoldingsDocument } from './holdings-documents.ts';
import { useAnswer } from './use-answer.ts';

const PAGE = 20;

/** What a territory holds, and the sheets of one concern, page after page. */
export function useHoldings(within: string | null, concern: Concern) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const { data, waiting, problem, retry } = useAnswer(HoldingsDocument, {
    within: within === null ? null : { slug: within },
    concern,
    first: PAGE,
    after: pages.at(-1) ?? null,
  });
  const answer = data?.holdings;
  const holdings = answer?.__typename === 'HoldingConnection' ? answer : null;
  const next = holdings?.pageInfo.hasNextPage ? holdings.pageInfo.endCursor : null;
  return {
    holdings,
    refusal: answer && !holdings && 'message' in answer ? answer.message : null,
    waiting,
    problem,
    retry,
    next: next ? () => setPages([...pages, next]) : null,
    previous: pages.length > 1 ? () => setPages(pages.slice(0, -1)) : null,
    /** Another concern begins at its first page. */
    rewind: () => setPages([null]),
  };
}
