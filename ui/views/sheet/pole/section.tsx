import type { ReactNode } from 'react';
import styles from './section.module.css';

/** A part of the sheet of a pole: its title, what it found in a sentence, then the rest. */
export function Section({
  id,
  title,
  sentence,
  children,
}: {
  id: string;
  title: string;
  sentence: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{title}</h2>
      <p className={styles['sentence']}>{sentence}</p>
      {children}
    </section>
  );
}
