import { useAnswer } from './use-answer.ts';
import { usePages } from './use-pages.ts';
import { type HistoryAsked, HistoryDocument } from './write-documents.ts';

const PAGE = 20;

/** Changes, the last first, page after page. */
export function useHistory(asked: HistoryAsked) {
  const pages = usePages();
  const { data, waiting, problem, retry } = useAnswer(HistoryDocument, {
    ...asked,
    first: PAGE,
    after: pages.after,
  });
  const answer = data?.history;
  const page = answer?.__typename === 'HistoryConnection' ? answer : null;
  return {
    changes: page?.edges.map(({ node }) => node) ?? null,
    refusal: answer && !page && 'message' in answer ? answer.message : null,
    waiting,
    problem,
    retry,
    older: pages.further(page),
    newer: pages.back,
  };
}
