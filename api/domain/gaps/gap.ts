import type { Comparables } from './comparables.ts';
import { GAP_PARAMETERS, type GapParameters } from './parameters.ts';
import { unknownCount } from './unknown-count.ts';

/** In the order in which gaps are listed: « constaté », « à vérifier », « signal faible », « non établi », … */
export const GAP_STATUSES = [
  'ESTABLISHED',
  'TO_CHECK',
  'WEAK_SIGNAL',
  'NOT_ESTABLISHED',
  'TOO_FEW_OCCASIONS',
  'NOT_APPLICABLE',
  'REFERENCE_UNAVAILABLE',
] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

/** What is known of a pair before it is judged. */
export interface GapFacts {
  /** Documented cooperations. */
  readonly observed: number;
  /** One probability for each occasion nobody documented; `null` when it cannot be estimated. */
  readonly unknown: readonly (number | null)[];
  /** Occasions to meet; `null` when they cannot be counted. */
  readonly occasions: number | null;
  /** `null` when nothing comparable is documented. */
  readonly comparables: Comparables | null;
  /** Occasions or cooperations behind the reference; `null` when it is declared and leaves nothing to estimate. */
  readonly referenceSize: number | null;
  /** Reliability of the sources, 0 to 1; `null` when there is none. */
  readonly reliability: number | null;
}

interface GapScore {
  /** Net share of comparable pairs that do more, 0 to 1. */
  readonly point: number;
  /** If all that is unknown were cooperation. */
  readonly low: number;
  /** If none of it were. */
  readonly high: number;
}

interface GapConfidence {
  readonly value: number;
  readonly observation: number;
  readonly reference: number;
  readonly source: number;
}

export interface Gap {
  readonly status: GapStatus;
  readonly occasions: number | null;
  readonly observed: number;
  readonly unknown: number;
  readonly observedAtMost: number;
  /** Observed, plus the probability of each unknown. `null` when one of them has none. */
  readonly estimated: number | null;
  readonly expected: number | null;
  readonly shortfall: number | null;
  readonly score: GapScore | null;
  readonly confidence: GapConfidence | null;
  /** Conservative lower tail P(X ≤ observed at most), for corrections over many pairs. */
  readonly lowerTail: number | null;
  /** How far above the ordinary a pair stands, 0 to 1: P(X < observed) − P(X > observed). */
  readonly excess: number | null;
}

/** A score computed in floating point may miss the threshold it reaches by a rounding. */
const reaches = (value: number, threshold: number) => value >= threshold - 1e-12;

/** g(0), g(1), … g(`most`): what the score is for each number of cooperations. */
export function gapScores(comparables: Comparables, most: number): readonly number[] {
  const atMost = comparables.atMost(most);
  return atMost.map((share, count) => Math.max(0, 1 - share - (atMost[count - 1] ?? 0)));
}

function statusOf(
  occasions: number | null,
  score: GapScore | null,
  { namedGap, weakSignal, minOccasions }: GapParameters,
): GapStatus {
  if (occasions === 0) return 'NOT_APPLICABLE';
  if (occasions !== null && occasions < minOccasions) return 'TOO_FEW_OCCASIONS';
  if (score === null) return 'REFERENCE_UNAVAILABLE';
  if (reaches(score.low, namedGap)) return 'ESTABLISHED';
  if (reaches(score.high, namedGap)) return 'TO_CHECK';
  return reaches(score.high, weakSignal) ? 'WEAK_SIGNAL' : 'NOT_ESTABLISHED';
}

/**
 * Judges a pair against comparable pairs: g(o) = max(0, P(X > o) − P(X < o)), between what it is if every unknown were
 * a cooperation and if none were. Everything that cannot be told is `null`; an unknown is never a « no ».
 * Cliff 1993; Manski 2003.
 */
export function gapOf(facts: GapFacts, parameters: GapParameters = GAP_PARAMETERS): Gap {
  const { observed, occasions, comparables } = facts;
  const unknown = facts.unknown.length;
  const probabilities = facts.unknown.filter((p) => p !== null);
  const estimated =
    probabilities.length === unknown ? probabilities.reduce((sum, p) => sum + p, observed) : null;
  const counts = { occasions, observed, unknown, observedAtMost: observed + unknown, estimated };
  if (occasions === 0 || comparables === null || estimated === null) {
    const undefinedFigures = {
      shortfall: null,
      score: null,
      confidence: null,
      lowerTail: null,
      excess: null,
    };
    const status = statusOf(occasions, null, parameters);
    return { status, ...counts, expected: comparables?.mean ?? null, ...undefinedFigures };
  }

  const atMost = comparables.atMost(counts.observedAtMost);
  const scores = gapScores(comparables, counts.observedAtMost);
  const low = scores[counts.observedAtMost] ?? 0;
  const high = scores[observed] ?? 0;
  const mean = unknownCount(probabilities).reduce((sum, p, k) => sum + p * (scores[observed + k] ?? 0), 0);
  const score = { point: Math.min(high, Math.max(low, mean)), low, high };
  const parts = {
    observation: 1 - (high - low),
    reference:
      facts.referenceSize === null ? 1 : facts.referenceSize / (facts.referenceSize + parameters.shrinkage),
    source: facts.reliability,
  };
  return {
    status: statusOf(occasions, score, parameters),
    ...counts,
    expected: comparables.mean,
    shortfall: Math.max(0, comparables.mean - estimated),
    score,
    confidence:
      parts.source === null
        ? null
        : {
            value: parts.observation * parts.reference * parts.source,
            ...parts,
            source: parts.source,
          },
    lowerTail: atMost[counts.observedAtMost] ?? 1,
    excess: Math.max(0, (atMost[observed] ?? 0) + (atMost[observed - 1] ?? 0) - 1),
  };
}

export type ConfidenceWord = 'HIGH' | 'MEDIUM' | 'LOW';

/** « élevée » from 0.6, « moyenne » from 0.3, else « faible ». */
export function confidenceWord(confidence: number): ConfidenceWord {
  if (reaches(confidence, 0.6)) return 'HIGH';
  return reaches(confidence, 0.3) ? 'MEDIUM' : 'LOW';
}
