import { PortraitDocument, type PortraitShown } from './portrait-documents.ts';
import { useAnswer } from './use-answer.ts';

export interface Portrait {
  /** `null` until it came, and for what is no collectivity. */
  readonly data: PortraitShown | null;
  readonly waiting: boolean;
  readonly problem: 'away' | 'failed' | null;
  readonly retry: () => void;
}

/** Portrait of a collectivity, asked beside its sheet; nothing is asked for another kind. */
export function usePortrait(entity: { readonly __typename: string; readonly slug: string }): Portrait {
  const pause = entity.__typename !== 'Collectivity';
  const { data, waiting, problem, retry } = useAnswer(PortraitDocument, { slug: entity.slug }, { pause });
  return {
    data: data?.portrait.__typename === 'Portrait' ? data.portrait : null,
    waiting: !pause && (waiting || (data === undefined && problem === null)),
    problem,
    retry,
  };
}
