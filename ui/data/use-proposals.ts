import { useState } from 'react';
import { type ProposalStatus, ProposalsDocument } from './proposal-documents.ts';
import { useAnswer } from './use-answer.ts';

const PAGE = 20;

/** Reports that one may decide, page after page; `refusal` to who may decide nowhere. */
export function useProposals(within: string | null, statuses: readonly ProposalStatus[]) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const { data, waiting, problem, retry } = useAnswer(ProposalsDocument, {
    within: within === null ? null : { slug: within },
    statuses: [...statuses],
    first: PAGE,
    after: pages.at(-1) ?? null,
  });
  const answer = data?.proposals;
  const page = answer?.__typename === 'ProposalConnection' ? answer : null;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    proposals: page?.edges.map(({ node }) => node) ?? null,
    total: page?.totalCount ?? 0,
    refusal: answer && !page && 'message' in answer ? answer.message : null,
    waiting,
    problem,
    retry,
    newer: next ? () => setPages([...pages, next]) : null,
    older: pages.length > 1 ? () => setPages(pages.slice(0, -1)) : null,
  };
}
