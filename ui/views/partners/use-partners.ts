import { useMemo } from 'react';
import { type PartnersAsked, PartnersDocument } from '../../data/partner-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import type { PartnersState } from './partners-state.ts';

const PAGE = 20;

/** Whether enough is said for a search: somebody, or a theme, or a kind and a place. */
export function isAsked({ from, themes, families, within }: PartnersState): boolean {
  return from !== null || themes.length > 0 || (families.length > 0 && within !== null);
}

/** The proposals that answer the state of the screen. */
export function usePartners(state: PartnersState) {
  const { from, themes, families, within, weights, varied, after } = state;
  const key = JSON.stringify([from, themes, families, within, weights, varied, after]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question is made of
  const variables = useMemo(
    (): PartnersAsked => ({
      from: from === null ? null : { slug: from },
      need: {
        policyAreas: themes.map((slug) => ({ slug })),
        kinds: [...families],
        within: within === null ? null : { slug: within },
      },
      weights: {
        relations: weights.RELATIONS / 100,
        themes: weights.THEMES / 100,
        complementarity: weights.COMPLEMENTARITY / 100,
        territory: weights.TERRITORY / 100,
        funding: weights.FUNDING / 100,
      },
      first: PAGE,
      after,
      diversity: varied,
    }),
    [key],
  );
  const { data, waiting, problem, retry } = useAnswer(PartnersDocument, variables, {
    pause: !isAsked(state),
  });
  const found = data?.partners.__typename === 'PartnerProposals' ? data.partners : null;
  const refusal = data && data.partners.__typename !== 'PartnerProposals' ? data.partners.__typename : null;
  return { found, refusal, waiting, problem, retry };
}
