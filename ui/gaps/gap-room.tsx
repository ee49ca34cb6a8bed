import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { SkipLink, skipLink } from '../kit/skip-link.tsx';
import { useText } from '../text/use-text.ts';
import { DRAWING } from './drawings.tsx';
import styles from './gap-room.module.css';

/**
 * What was found, then the drawings, and beside both a margin that stays in sight. On a narrow screen the margin follows them,
 * and comes to the foot of the screen once something is chosen.
 */
export function GapRoom({
  children,
  label,
  chosen,
  margin,
}: {
  children: ReactNode;
  /** Name of the margin. */
  label: string;
  /** What is chosen, in one word: another one begins the margin anew. */
  chosen: string | null;
  margin: ReactNode;
}) {
  const text = useText();
  const { search } = useLocation();
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen !== null) aside.current?.scrollTo({ top: 0 });
  }, [chosen]);
  return (
    <div className={styles['room']}>
      <div className={styles['found']}>
        <SkipLink>
          <Link to={{ search, hash: DRAWING }} replace className={skipLink}>
            {text('gap.drawing')}
          </Link>
        </SkipLink>
        {children}
      </div>
      <aside
        ref={aside}
        className={`drawing-margin foot-sheet ${styles['margin']}`}
        aria-label={label}
        data-chosen={chosen !== null}
      >
        {margin}
      </aside>
    </div>
  );
}
