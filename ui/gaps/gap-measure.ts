import type { ValueOf } from '../data/values.ts';
import type { TextKey } from '../text/fr.ts';
import type { TextValues } from '../text/use-text.ts';
import { scoreFigure } from './gap-figures.ts';
import type { GapStatus } from './gap-status.ts';

/** What is measured of a gap, as either screen reads it. */
export interface Measured {
  readonly status: GapStatus;
  readonly score: { readonly point: number; readonly low: number; readonly high: number } | null;
  readonly confidence: { readonly value: number; readonly word: ValueOf<'ConfidenceWord'> } | null;
}

/** How far a pair is from the ordinary and how sure that is, in two short sentences; nothing when it cannot be said. */
export function measureWords(
  { status, score, confidence }: Measured,
  text: (key: TextKey, values?: TextValues) => string,
): string {
  if (score === null || status === 'TOO_FEW_OCCASIONS') return '';
  const [point, low, high] = [score.point, score.low, score.high].map(scoreFigure);
  return [
    text('gap.finding.measure', {
      status,
      score: point ?? '',
      low: low ?? '',
      high: high ?? '',
      open: low === high ? 'no' : 'yes',
    }),
    confidence &&
      text('gap.finding.confidence', {
        word: text(`gap.confidence.${confidence.word}`),
        value: scoreFigure(confidence.value),
      }),
  ]
    .filter(Boolean)
    .join(' ');
}
