import { useEffect } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';

/** Seconds between two tries while it cannot answer: what the server itself asks for. */
const RETRY_MS = 5_000;

/** What the server answers when it cannot now, and will: it is away, too busy, or we asked much at once. */
const LATER: readonly unknown[] = [429, 503];

export interface Answer<Data> {
  /** What came, kept on the screen while it is asked again; `undefined` until something did. */
  readonly data: Data | undefined;
  readonly waiting: boolean;
  /** Why nothing came: `away` when it cannot be asked now, `failed` otherwise. */
  readonly problem: 'away' | 'failed' | null;
  readonly retry: () => void;
}

/** Two answers that a screen shows together or not at all. */
export function together<One, Other>(one: Answer<One>, other: Answer<Other>): Answer<readonly [One, Other]> {
  return {
    data: one.data && other.data ? [one.data, other.data] : undefined,
    waiting: one.waiting || other.waiting,
    problem: one.problem ?? other.problem,
    retry: () => {
      one.retry();
      other.retry();
    },
  };
}

/** Answer to a question, asked again by itself while it cannot come. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean } = {},
): Answer<Data> {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query,
    variables,
    pause: options.pause ?? false,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const away =
    error !== undefined &&
    (LATER.includes(error.response?.status) ||
      error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'DATABASE_AWAY'));
  const retry = () => ask({ requestPolicy: 'network-only' });
  useEffect(() => {
    if (!away) return;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), RETRY_MS);
    return () => clearTimeout(timer);
  }, [away, ask]);
  return { data, waiting: fetching, problem: error ? (away ? 'away' : 'failed') : null, retry };
}
