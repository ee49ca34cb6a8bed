import type { ReactNode } from 'react';
import styles from './drawing-room.module.css';

/**
 * A drawing with its margin beside it: below it on a narrow screen, and at the foot of the screen once something is
 * chosen there. `className` gives the measures `--margin-width`, `--room-height`, `--drawing-height` and, for a narrow
 * screen, `--margin-height`.
 */
export function DrawingRoom({
  className,
  view,
  children,
  label,
  chosen,
  margin,
}: {
  className: string | undefined;
  /** The way it is drawn, in the word of its address: views style what they draw by it. */
  view: string;
  children: ReactNode;
  /** Name of the margin. */
  label: string;
  chosen: boolean;
  margin: ReactNode;
}) {
  return (
    <div className={`${styles['room']} ${className}`}>
      <div className={styles['drawing']} data-view={view}>
        {children}
      </div>
      <aside
        className={`drawing-margin foot-sheet ${styles['margin']}`}
        aria-label={label}
        data-chosen={chosen}
      >
        {margin}
      </aside>
    </div>
  );
}
