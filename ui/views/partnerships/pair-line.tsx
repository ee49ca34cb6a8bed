import type { PairShown } from '../../data/partnership-documents.ts';
import { expectedFigure } from '../../gaps/gap-figures.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './margin.module.css';
import type { Pairs } from './pairs.ts';
import type { PartnershipsState } from './partnerships-state.ts';
import { sharedWords } from './words.ts';

/** A pair in one line that chooses it: both names, or the other one seen from `from`, then what it shares. */
export function PairLine({
  pair,
  pairs,
  state,
  from,
}: {
  pair: PairShown;
  pairs: Pairs;
  state: PartnershipsState;
  from?: string;
}) {
  const text = useText();
  const { a, b, gap } = pair;
  const names =
    from === undefined
      ? text('partnerships.pair', { a: pairs.shortNameOf(a), b: pairs.shortNameOf(b) })
      : pairs.shortNameOf(a === from ? b : a);
  const chosen = [a, b].every((slug) => state.selection.includes(slug as never));
  return (
    <li>
      <button
        type="button"
        className={styles['line']}
        aria-pressed={chosen}
        onClick={() => state.select(chosen ? [] : [a, b])}
      >
        <span className={styles['names']}>{names}</span>
        <span className={styles['note']}>
          {text(`partnerships.class.${pair.proximity}`)}
          {gap.observed > 0 && <> · {sharedWords(pair, text)}</>}
          {gap.expected !== null && (
            <> · {text('partnerships.line.expected', { expected: expectedFigure(gap.expected) })}</>
          )}
        </span>
        {pairs.examined(pair) && (
          <span className={styles['status']}>
            <GapMark status={gap.status} size={16} />
          </span>
        )}
      </button>
    </li>
  );
}
