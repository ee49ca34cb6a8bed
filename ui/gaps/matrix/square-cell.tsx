import { useText } from '../../text/use-text.ts';
import { GapPattern } from '../gap-mark.tsx';
import type { GapStatus } from '../gap-status.ts';
import styles from './square.module.css';

/** What one cell says of a pair, before any colour: in the order in which it is told apart. */
export type Look = 'examine' | 'above' | 'shared' | 'undocumented' | 'nothing';

export interface SquarePair {
  readonly look: Look;
  readonly status: GapStatus;
  readonly observed: number;
  readonly unknown: number;
  /** Whether the two stand near each other: their cell is framed. */
  readonly near: boolean;
}

/** A pair in its square: what they share, as a figure; what is to examine, as its pattern. */
export function SquareCell({
  pair: { look, status, observed, unknown, near },
  side,
}: {
  pair: SquarePair;
  side: number;
}) {
  const text = useText();
  const inset = 1.5;
  const pattern = Math.min(side - 8, 24);
  return (
    <>
      <rect
        className={styles['cell']}
        data-look={look}
        data-near={near}
        x={inset}
        y={inset}
        width={side - 2 * inset}
        height={side - 2 * inset}
        rx={3}
      />
      {look === 'examine' ? (
        <svg
          x={(side - pattern) / 2}
          y={(side - pattern) / 2}
          width={pattern}
          height={pattern}
          viewBox="0 0 16 16"
        >
          <title>{text(`gap.status.${status}`)}</title>
          <GapPattern status={status} />
        </svg>
      ) : look === 'undocumented' ? (
        <path className={styles['hatch']} d={`M${side * 0.3} ${side * 0.7} L${side * 0.7} ${side * 0.3}`} />
      ) : (
        side >= 22 && (
          <text className={styles['figure']} data-look={look} x={side / 2} y={side / 2}>
            {observed}
          </text>
        )
      )}
      {unknown > 0 && side >= 30 && (
        <text className={styles['unknown']} data-look={look} x={side - 5} y={13}>
          ?
        </text>
      )}
    </>
  );
}

/** Light rules between lines, so that an eye follows one across. */
export function Lines({ count, side }: { count: number; side: number }) {
  const whole = count * side;
  return (
    <path
      className={styles['rule']}
      d={Array.from({ length: count + 1 }, (_, i) => `M0 ${i * side}H${whole}M${i * side} 0V${whole}`).join(
        '',
      )}
    />
  );
}

/** The pair that is chosen, on both sides of the diagonal. */
export function Chosen({
  line,
  a,
  b,
  side,
}: {
  line: readonly { slug: string }[];
  a: string;
  b: string;
  side: number;
}) {
  const [i, j] = [line.findIndex(({ slug }) => slug === a), line.findIndex(({ slug }) => slug === b)];
  if (i < 0 || j < 0) return null;
  return (
    <>
      <rect className={styles['chosen']} x={j * side} y={i * side} width={side} height={side} rx={4} />
      <rect className={styles['chosen']} x={i * side} y={j * side} width={side} height={side} rx={4} />
    </>
  );
}
