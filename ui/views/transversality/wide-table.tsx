import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

/** A table that may be wider than a phone: it is scrolled within itself, by the keyboard too. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must take the focus
    <section className={styles['scroll']} aria-label={label} tabIndex={0}>
      <table className={styles['table']}>{children}</table>
    </section>
  );
}
