import type { FeatureValues } from '../../api/domain/partners/features.ts';
import type { JudgedProposal } from '../../seed/laboratory/protocol/judged-proposals.ts';

/** What is not given is not known. */
export const proposal = (
  id: string,
  relevant: boolean,
  features: Partial<FeatureValues>,
  confidence = 1,
): JudgedProposal => ({
  id,
  relevant,
  confidence,
  features: {
    RELATIONS: null,
    THEMES: null,
    COMPLEMENTARITY: null,
    TERRITORY: null,
    FUNDING: null,
    ...features,
  },
});

/**
 * Twelve candidates of one who searches. The hidden partners are near and bring nothing; the ten others bring what is
 * needed from afar, so that complementarity puts them first.
 *
 *   near1, near2   TERRITORY 1    COMPLEMENTARITY 0     hidden partners
 *   far1 … far10   TERRITORY 0    COMPLEMENTARITY 1
 */
export const NEAR_AND_FAR: readonly JudgedProposal[] = [
  ...Array.from({ length: 10 }, (_, at) =>
    proposal(`far${at + 1}`, false, { COMPLEMENTARITY: 1, TERRITORY: 0 }, 0.5),
  ),
  proposal('near1', true, { COMPLEMENTARITY: 0, TERRITORY: 1 }),
  proposal('near2', true, { COMPLEMENTARITY: 0, TERRITORY: 1 }),
];
