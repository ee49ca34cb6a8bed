import type { Gap, GapStatus } from '../../../api/domain/gaps/gap.ts';

/** The words of the methods for each status, as printed in French. */
export const STATUS_WORDS: Readonly<Record<GapStatus, string>> = {
  ESTABLISHED: 'constaté',
  TO_CHECK: 'à vérifier',
  WEAK_SIGNAL: 'signal faible',
  NOT_ESTABLISHED: 'non établi',
  TOO_FEW_OCCASIONS: "trop peu d'occasions",
  NOT_APPLICABLE: 'sans objet',
  REFERENCE_UNAVAILABLE: 'référence indisponible',
};

/** Decimals printed are held to this difference by those who redo them. */
export const TOLERANCE = 1e-9;

/** What a gap is worth, under the names of the printed tables. */
export const printedGap = ({ shortfall, score, confidence }: Gap) => ({
  shortfall,
  score: score?.point ?? null,
  score_low: score?.low ?? null,
  score_high: score?.high ?? null,
  confidence: confidence?.value ?? null,
  confidence_parts: confidence && {
    observation: confidence.observation,
    reference: confidence.reference,
    source: confidence.source,
  },
});
