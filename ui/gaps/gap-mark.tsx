import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './gap-mark.module.css';
import type { GapStatus } from './gap-status.ts';

/**
 * Square of a status in a box of 16: full, half, dots, empty, a stroke, a cross, hatches. Seven patterns in one ink, told
 * apart on paper and by every eye; unknown is hatched, absent is empty.
 */
export function GapPattern({ status }: { status: GapStatus }) {
  const id = useId();
  return (
    <>
      {status === 'REFERENCE_UNAVAILABLE' && (
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles['ink']} width="1.4" height="4" />
        </pattern>
      )}
      <rect className={styles['box']} x="0.75" y="0.75" width="14.5" height="14.5" rx="2" />
      {status === 'ESTABLISHED' && (
        <rect className={styles['ink']} x="2.5" y="2.5" width="11" height="11" rx="1" />
      )}
      {status === 'TO_CHECK' && <path className={styles['ink']} d="M2.5 13.5 V2.5 H13.5 Z" />}
      {status === 'WEAK_SIGNAL' &&
        [5, 11].flatMap((x) =>
          [5, 11].map((y) => <circle key={`${x} ${y}`} className={styles['ink']} cx={x} cy={y} r="1.7" />),
        )}
      {status === 'TOO_FEW_OCCASIONS' && <path className={styles['stroke']} d="M4 8 H12" />}
      {status === 'NOT_APPLICABLE' && (
        <path className={styles['stroke']} d="M4.5 4.5 L11.5 11.5 M11.5 4.5 L4.5 11.5" />
      )}
      {status === 'REFERENCE_UNAVAILABLE' && <rect x="2" y="2" width="12" height="12" fill={`url(#${id})`} />}
    </>
  );
}

/** A status as its pattern and its word. */
export function GapMark({ status, size = 18 }: { status: GapStatus; size?: number }) {
  const text = useText();
  return (
    <span className={styles['mark']}>
      <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
        <GapPattern status={status} />
      </svg>
      {text(`gap.status.${status}`)}
    </span>
  );
}
