import { Compass, FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../text/use-text.ts';
import styles from './not-compared.module.css';

/** Where the same screen has something to say. */
export interface Door {
  readonly to: string;
  readonly words: string;
}

/** In place of findings: why none is told, what to collect in order, and where the same screen can be read meanwhile. */
export function NotCompared({
  title,
  lead,
  collect,
  children,
  nearest,
  demonstration,
}: {
  title: string;
  lead: string;
  collect: readonly string[];
  children?: ReactNode;
  /** `null` when there is nowhere, `undefined` as long as it is not known. */
  nearest: Door | null | undefined;
  /** `null` on the demonstration itself. */
  demonstration: Door | null;
}) {
  const text = useText();
  return (
    <section className={styles['none']}>
      <div className={styles['why']}>
        <h2>{title}</h2>
        <p>{lead}</p>
        <ol className={styles['collect']}>
          {collect.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ol>
        {children}
      </div>
      <nav className={styles['doors']} aria-label={text('gap.doors')}>
        <h3>{text('gap.doors')}</h3>
        {nearest === null ? (
          <p className={styles['nowhere']}>{text('gap.doors.nowhere')}</p>
        ) : (
          nearest && (
            <Link to={nearest.to} className={styles['door'] ?? ''}>
              <Compass size={20} aria-hidden="true" /> <span>{nearest.words}</span>
            </Link>
          )
        )}
        {demonstration && (
          <Link to={demonstration.to} className={styles['door'] ?? ''}>
            <FlaskConical size={20} aria-hidden="true" /> <span>{demonstration.words}</span>
          </Link>
        )}
      </nav>
    </section>
  );
}
