/** In the order in which gaps are read; the same words as the API. */
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

const UNJUDGED: ReadonlySet<GapStatus> = new Set([
  'TOO_FEW_OCCASIONS',
  'NOT_APPLICABLE',
  'REFERENCE_UNAVAILABLE',
]);

/** Could something be compared? Where nothing could, nothing to examine does not mean that all is well. */
export const isJudged = (status: GapStatus) => !UNJUDGED.has(status);
