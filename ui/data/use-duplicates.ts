import { useState } from 'react';
import { DuplicatesDocument, type PairShown } from './duplicate-documents.ts';
import { useAnswer } from './use-answer.ts';

const PAGE = 20;

/** Sheets that may be there twice in a territory, or in all those one decides on, page after page. */
export function useDuplicates(territory: string | null) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const after = pages.at(-1) ?? null;
  const within = territory === null ? null : { slug: territory };
  const { data, waiting, problem, retry } = useAnswer(DuplicatesDocument, { within, first: PAGE, after });
  const answer = data?.duplicates;
  const page = answer?.__typename === 'DuplicateConnection' ? answer : null;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    total: page?.totalCount ?? null,
    pairs: page?.edges.flatMap(({ node: { score, reasons, one, other } }): PairShown[] =>
      one && other ? [{ score, reasons, one, other }] : [],
    ),
    refusal: answer && !page && 'message' in answer ? answer.message : null,
    waiting,
    problem,
    retry,
    further: next ? () => setPages([...pages, next]) : null,
    back: pages.length > 1 ? () => setPages(pages.slice(0, -1)) : null,
  };
}
