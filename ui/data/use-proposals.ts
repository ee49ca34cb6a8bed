import { type ProposalStatus, ProposalsDocument } from './proposal-documents.ts';
import { useAnswer } from './use-answer.ts';
import { usePages } from './use-pages.ts';

const PAGE = 20;

/** Reports that one may decide, page after page; `refusal` to who may decide nowhere. */
export function useProposals(within: string | null, statuses: readonly ProposalStatus[]) {
  const pages = usePages();
  const { data, waiting, problem, retry } = useAnswer(ProposalsDocument, {
    within: within === null ? null : { slug: within },
    statuses: [...statuses],
    first: PAGE,
    after: pages.after,
  });
  const answer = data?.proposals;
  const page = answer?.__typename === 'ProposalConnection' ? answer : null;
  return {
    proposals: page?.edges.map(({ node }) => node) ?? null,
    total: page?.totalCount ?? 0,
    refusal: answer && !page && 'message' in answer ? answer.message : null,
    waiting,
    problem,
    retry,
    newer: pages.further(page),
    older: pages.back,
  };
}
