import { useState } from 'react';
import { useAnswer } from './use-answer.ts';
import { type HistoryAsked, HistoryDocument } from './write-documents.ts';

const PAGE = 20;

/** Changes, the last first, page after page. */
export function useHistory(asked: HistoryAsked) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const after = pages.at(-1) ?? null;
  const { data, waiting, problem, retry } = useAnswer(HistoryDocument, { ...asked, first: PAGE, after });
  const answer = data?.history;
  const page = answer?.__typename === 'HistoryConnection' ? answer : null;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    changes: page?.edges.map(({ node }) => node) ?? null,
    refusal: answer && !page && 'message' in answer ? answer.message : null,
    waiting,
    problem,
    retry,
    older: next ? () => setPages([...pages, next]) : null,
    newer: pages.length > 1 ? () => setPages(pages.slice(0, -1)) : null,
  };
}
