import { useState } from 'react';
import { useClient } from 'urql';
import { type PortraitShown, UnderDocument, type UnderPage } from './portrait-documents.ts';
import { useAnswer } from './use-answer.ts';

export type FrameLevel = NonNullable<PortraitShown['frame']['below'][number]['level']>;

interface Under {
  readonly found: UnderPage['nodes'];
  readonly total: number;
  readonly state: 'idle' | 'asking' | 'failed';
  readonly more: () => void;
  readonly retry: () => void;
}

/** Collectivities of a level under another whose names answer a text, one more page each time it is asked for. */
export function useUnder(slug: string, level: FrameLevel, text: string): Under {
  const client = useClient();
  const variables = { slug, level, text: text === '' ? null : text };
  const first = useAnswer(UnderDocument, { ...variables, after: null });
  const [added, setAdded] = useState<readonly UnderPage[]>([]);
  const [state, setState] = useState<Under['state']>('idle');
  const page = pageIn(first.data);
  const last = added.at(-1) ?? page;
  const more = async () => {
    if (!last?.hasNextPage || state === 'asking') return;
    setState('asking');
    const { data } = await client.query(UnderDocument, { ...variables, after: last.endCursor });
    const next = pageIn(data);
    setState(next ? 'idle' : 'failed');
    if (next) setAdded((known) => [...known, next]);
  };
  return {
    found: [...(page?.nodes ?? []), ...added.flatMap(({ nodes }) => nodes)],
    total: page?.totalCount ?? 0,
    state: first.problem ? 'failed' : page ? state : 'asking',
    more: () => void more(),
    retry: first.retry,
  };
}

function pageIn(
  data: { portrait: { __typename: string; under?: UnderPage } } | undefined,
): UnderPage | undefined {
  return data?.portrait.under;
}
