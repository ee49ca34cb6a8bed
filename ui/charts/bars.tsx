import styles from './charts.module.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value as a reader reads it, with its unit. */
  readonly words: string;
}

/** Values of one unit, one under the other, each written at the end of its bar: it is its own table. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const longest = Math.max(0, ...bars.map(({ value }) => value));
  return (
    <ul className={styles['bars']} aria-label={label}>
      {bars.map(({ key, label: name, value, words }) => (
        <li key={key}>
          <span>{name}</span>
          <svg className={styles['bar']} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={longest === 0 ? 0 : (100 * value) / longest} height="10" />
          </svg>
          <span className="figure">{words}</span>
        </li>
      ))}
    </ul>
  );
}
