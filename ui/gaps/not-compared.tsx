import { Compass, FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import styles from './not-compared.module.css';

/**
 * In place of findings where nothing is documented: why none is told, what to collect in order, and where the same screen has
 * something to say meanwhile.
 */
export function NotCompared({
  title,
  lead,
  collect,
  children,
  addressOf,
  nearest,
  demonstration,
}: {
  title: string;
  lead: string;
  collect: readonly string[];
  children?: ReactNode;
  /** Address of this screen on another territory. */
  addressOf: (slug: string) => string;
  /** The nearest territory that can be compared: `null` when there is none, `undefined` as long as it is not known. */
  nearest: { readonly slug: string; readonly name: string } | null | undefined;
  /** Its example in the demonstration; `null` on the demonstration itself. */
  demonstration: string | null;
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
        <h3 className="small-title">{text('gap.doors')}</h3>
        {nearest === null ? (
          <p className={styles['nowhere']}>{text('gap.doors.nowhere')}</p>
        ) : (
          nearest && (
            <Link to={addressOf(nearest.slug)} className={`marked ${styles['door']}`}>
              <Compass size={20} aria-hidden="true" />{' '}
              <span>{text('gap.doors.nearest', { name: typeset(nearest.name) })}</span>
            </Link>
          )
        )}
        {demonstration && (
          <Link to={addressOf(demonstration)} className={`marked ${styles['door']}`}>
            <FlaskConical size={20} aria-hidden="true" /> <span>{text('gap.doors.demonstration')}</span>
          </Link>
        )}
      </nav>
    </section>
  );
}
