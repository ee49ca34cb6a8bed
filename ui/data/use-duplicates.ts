import { DuplicatesDocument, type PairShown } from './duplicate-documents.ts';
import { useAnswer } from './use-answer.ts';
import { usePages } from './use-pages.ts';

const PAGE = 20;

/** Sheets that may be there twice in a territory, or in all those one decides on, page after page. */
export function useDuplicates(territory: string | null) {
  const pages = usePages();
  const within = territory === null ? null : { slug: territory };
  const { data, waiting, problem, retry } = useAnswer(DuplicatesDocument, {
    within,
    first: PAGE,
    after: pages.after,
  });
  const answer = data?.duplicates;
  const page = answer?.__typename === 'DuplicateConnection' ? answer : null;
  return {
    total: page?.totalCount ?? null,
    pairs: page?.edges.flatMap(({ node: { score, reasons, one, other } }): PairShown[] =>
      one && other ? [{ score, reasons, one, other }] : [],
    ),
    refusal: answer && !page && 'message' in answer ? answer.message : null,
    waiting,
    problem,
    retry,
    further: pages.further(page),
    back: pages.back,
  };
}
