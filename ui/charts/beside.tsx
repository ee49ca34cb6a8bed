import styles from './charts.module.css';

/**
 * One value beside a reference: a bar, and a mark where the reference stands. A floor ends in hatching, for the true value
 * may be larger. The words stand beside it: it is hidden from the ear.
 */
export function Beside({ value, reference, floor }: { value: number; reference: number; floor: boolean }) {
  const room = Math.max(value, reference) * 1.15 || 1;
  const end = (116 * value) / room;
  const mark = (116 * reference) / room;
  return (
    <svg className={styles['beside']} viewBox="0 0 120 16" width="120" height="16" aria-hidden="true">
      <rect className={styles['track']} x="0" y="5" width="120" height="6" />
      <rect className={styles['value']} x="0" y="5" width={end} height="6" />
      {floor && (
        <path
          className={styles['floor']}
          d={[0, 4, 8, 12].map((step) => `M${end + step} 11l4 -6`).join('')}
        />
      )}
      <line className={styles['mark']} x1={mark} x2={mark} y1="1" y2="15" />
    </svg>
  );
}
