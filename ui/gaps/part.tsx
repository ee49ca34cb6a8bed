import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useLocation } from 'react-router';
import { useWide } from '../kit/use-wide.ts';
import styles from './part.module.css';

/**
 * A part of a screen of gaps under its title. On a phone it is folded to one line that says what it holds, `told`, unless it is
 * `open`ed or the address leads to it; a desk and paper hold all of it.
 */
export function Part({
  id,
  title,
  beside,
  told,
  open = false,
  children,
}: {
  /** Its address on the page. */
  id?: string;
  title: string;
  /** What stands beside the title: the definition of its figure. */
  beside?: ReactNode;
  told: string;
  /** Unfolded from the start, and again for each other word. */
  open?: boolean | string;
  children: ReactNode;
}) {
  const heading = useId();
  const body = useId();
  const { hash, key } = useLocation();
  const narrow = useWide('screen and (max-width: 700px)');
  const asked = id !== undefined && hash === `#${id}` ? key : open;
  const [unfolded, setUnfolded] = useState(asked !== false);
  const [before, setBefore] = useState(asked);
  // Unfolded at once, not after: who leads here may give it the focus.
  if (asked !== before) {
    setBefore(asked);
    if (asked !== false) setUnfolded(true);
  }
  return (
    <section id={id} aria-labelledby={heading} className={styles['part']} data-folded={narrow && !unfolded}>
      <div className={styles['head']}>
        <h2 id={heading}>
          {narrow ? (
            <button
              type="button"
              className="plain-button"
              aria-expanded={unfolded}
              aria-controls={body}
              onClick={() => setUnfolded(!unfolded)}
            >
              {title} <ChevronDown size={20} aria-hidden="true" />
            </button>
          ) : (
            title
          )}
        </h2>{' '}
        {(!narrow || unfolded) && beside}
      </div>
      {narrow && !unfolded && told !== '' && <p className={styles['told']}>{told}</p>}
      <div id={body} className={styles['body']}>
        {children}
      </div>
    </section>
  );
}
