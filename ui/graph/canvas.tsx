import type { Core } from 'cytoscape';
import { type ReactNode, useRef } from 'react';
import styles from './canvas.module.css';
import { type DrawingOptions, useDrawing } from './use-drawing.ts';

/**
 * The drawing of a network. It has a name and no content for a screen reader: its spoken twin, beside it, holds the same
 * elements in the same order.
 */
export function Canvas({
  label,
  tools,
  ...options
}: DrawingOptions & { label: string; tools?: (cy: Core) => ReactNode }) {
  const container = useRef<HTMLDivElement>(null);
  const cy = useDrawing(container, options);
  return (
    <div className={styles['frame']}>
      <div className={styles['canvas']} ref={container} role="img" aria-label={label} />
      {cy && tools?.(cy)}
    </div>
  );
}
