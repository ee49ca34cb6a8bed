import { type ReactNode, useRef } from 'react';
import styles from './canvas.module.css';
import { type DrawingHandle, type DrawingOptions, useDrawing } from './use-drawing.ts';

/**
 * The drawing of a network. It has a name and no content for a screen reader: its spoken twin, beside it, holds the same
 * elements in the same order.
 */
export function Canvas({
  label,
  tools,
  ...options
}: DrawingOptions & { label: string; tools?: (cy: DrawingHandle) => ReactNode }) {
  const container = useRef<HTMLDivElement>(null);
  const cy = useDrawing(container, options);
  return (
    <div className={styles['frame']}>
      {cy && tools?.(cy)}
      <div className={styles['sheet']}>
        <div className={styles['canvas']} ref={container} role="img" aria-label={label} />
      </div>
    </div>
  );
}
