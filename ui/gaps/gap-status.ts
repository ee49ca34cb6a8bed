import type { ValueOf } from '../data/values.ts';

export type GapStatus = ValueOf<'GapStatus'>;

/** What each status says of a pair: a gap, none, or that nothing could be compared. In the order in which gaps are read. */
const SAYS = {
  ESTABLISHED: 'gap',
  TO_CHECK: 'gap',
  WEAK_SIGNAL: 'gap',
  NOT_ESTABLISHED: 'none',
  TOO_FEW_OCCASIONS: 'unjudged',
  NOT_APPLICABLE: 'unjudged',
  REFERENCE_UNAVAILABLE: 'unjudged',
} as const satisfies Readonly<Record<GapStatus, string>>;

export const GAP_STATUSES = Object.keys(SAYS) as readonly GapStatus[];

/** Those that name a gap. */
export const NAMED_GAPS = GAP_STATUSES.filter((status) => SAYS[status] === 'gap');

/** Could something be compared? Where nothing could, nothing to examine does not mean that all is well. */
export const isJudged = (status: GapStatus) => SAYS[status] !== 'unjudged';
