import type { ReactNode } from 'react';
import styles from './nothing-known.module.css';

/** An absence of documentation, told apart from an absence by its hatching and by its words. */
export function NothingKnown({ children }: { children: ReactNode }) {
  return <p className={styles['nothing']}>{children}</p>;
}
