import type { TadaDocumentNode } from 'gql.tada';
import { useMutation } from 'urql';

/** A command of the API: gives its answer, refusals included, and `null` when none came. */
export function useCommand<Answer, Variables extends object>(
  document: TadaDocumentNode<{ answer: Answer }, Variables>,
): (variables: Variables) => Promise<Answer | null> {
  const [, run] = useMutation(document);
  return async (variables) => (await run(variables)).data?.answer ?? null;
}
