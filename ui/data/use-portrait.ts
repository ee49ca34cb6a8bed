import {
  MeansDocument,
  type MeansShown,
  PortraitDocument,
  type PortraitShown,
} from './portrait-documents.ts';
import { useAnswer } from './use-answer.ts';

export interface PortraitPart<Shown> {
  /** `null` until it comes, and for what is not a collectivity. */
  readonly data: Shown | null;
  readonly problem: 'away' | 'failed' | null;
  readonly retry: () => void;
}

export interface Portrait {
  readonly known: PortraitPart<PortraitShown>;
  readonly means: PortraitPart<MeansShown>;
}

/** Portrait of a collectivity, asked beside its sheet; nothing is asked for another kind. */
export function usePortrait(entity: { readonly __typename: string; readonly slug: string }): Portrait {
  const pause = entity.__typename !== 'Collectivity';
  const known = useAnswer(PortraitDocument, { slug: entity.slug }, { pause });
  const means = useAnswer(MeansDocument, { slug: entity.slug }, { pause });
  return {
    known: { ...known, data: known.data?.portrait.__typename === 'Portrait' ? known.data.portrait : null },
    means: { ...means, data: means.data?.portrait.__typename === 'Portrait' ? means.data.portrait : null },
  };
}
