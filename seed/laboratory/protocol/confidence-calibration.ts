import { settled } from '../../../api/domain/gaps/ranking.ts';
import { FIRST, type JudgedProposals } from './judged-proposals.ts';

/** Those proposed first with a confidence from `from` to `to` (excluded, except 1). */
export interface ConfidenceBin {
  readonly from: number;
  readonly to: number;
  readonly proposals: number;
  /** Share of them that were hidden partners; `null` when nobody is in the bin. */
  readonly right: number | null;
}

const BOUNDS = [0, 0.5, 0.7, 0.9, 1] as const;

/**
 * How often the ten first are hidden partners, by confidence. Confidence is the share of the weights that is known, no
 * probability: it is right when the share rises with it.
 */
export function calibration(targets: readonly JudgedProposals[]): ConfidenceBin[] {
  const first = targets.flatMap((proposals) => proposals.slice(0, FIRST));
  return BOUNDS.slice(0, -1).map((from, at) => {
    const to = BOUNDS[at + 1] ?? 1;
    const here = first.filter(({ confidence }) => {
      const value = settled(confidence);
      return value >= from && (value < to || to === 1);
    });
    const right = here.filter(({ relevant }) => relevant).length;
    return { from, to, proposals: here.length, right: here.length === 0 ? null : right / here.length };
  });
}
