import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import styles from './states.module.css';

const LINES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Place held while an answer comes: the shape of a page, spoken as « Chargement… ». */
export function Loading({ lines = 4 }: { lines?: number }) {
  const text = useText();
  return (
    <div className={styles['loading']} role="status" data-awaited>
      <span className="sr-only">{text('state.loading')}</span>
      {LINES.slice(0, lines).map((line) => (
        <span key={line} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  );
}

/** An answer that did not come, told apart: the database is away and we ask again, or something else failed. */
export function Problem({ away, onRetry }: { away: boolean; onRetry: () => void }) {
  const text = useText();
  return (
    <Notice title={text(away ? 'state.away.title' : 'state.error.title')} alert>
      <p>{text(away ? 'state.away' : 'state.error')}</p>
      <Button onPress={onRetry}>{text('state.retry')}</Button>
    </Notice>
  );
}

/** A sentence in place of content; `page` when it is all the page holds. */
export function Notice({
  title,
  alert = false,
  page = false,
  children,
}: {
  title: string;
  alert?: boolean;
  page?: boolean;
  children: ReactNode;
}) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <section className={styles['notice']} role={alert ? 'alert' : undefined}>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
