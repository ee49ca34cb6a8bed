import { type ReactNode, useEffect, useRef } from 'react';
import { useFingerHint } from '../kit/finger-hint.tsx';
import { useText } from '../text/use-text.ts';
import styles from './canvas.module.css';
import type { Mark } from './layouts/layout.ts';
import { type Land, MarkNames, Marks } from './marks.tsx';
import { type DrawingHandle, type DrawingOptions, useDrawing } from './use-drawing.ts';

export interface CanvasProps extends DrawingOptions {
  readonly label: string;
  readonly tools?: (cy: DrawingHandle) => ReactNode;
  /** What is laid over the drawing: a menu at an entity. */
  readonly over?: (cy: DrawingHandle) => ReactNode;
  /** Land to lay under a drawing made as on a map. */
  readonly land?: Land | undefined;
  /** Tells the columns and regions drawn, each time they change. */
  readonly onMarks?: (marks: readonly Mark[]) => void;
  /** Makes the drawing answer the keyboard; without it the spoken twin alone does. */
  readonly onKey?: (event: React.KeyboardEvent, cy: DrawingHandle) => void;
  readonly describedBy?: string;
}

/**
 * The drawing of a network. It has a name and no content for a screen reader: its spoken twin, beside it, holds the same
 * elements in the same order.
 */
export function Canvas({ label, tools, over, onMarks, land, onKey, describedBy, ...options }: CanvasProps) {
  const text = useText();
  const container = useRef<HTMLDivElement>(null);
  const { hint, tell } = useFingerHint();
  const { cy, palette, marks, arranging, grown } = useDrawing(container, { ...options, onOneFinger: tell });
  const { markName, hasScreen } = options;
  const tall = hasScreen || grown === null ? undefined : { minHeight: grown };
  useEffect(() => onMarks?.(marks), [marks, onMarks]);
  return (
    <div className={styles['frame']}>
      {cy && tools?.(cy)}
      <div className={styles['sheet']} style={tall}>
        {cy && palette && markName && <Marks cy={cy} marks={marks} land={land} />}
        {onKey ? (
          <div
            className={styles['canvas']}
            ref={container}
            role="application"
            aria-label={label}
            aria-describedby={describedBy}
            aria-busy={arranging}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys that walk the network
            tabIndex={0}
            // The library keeps the press for itself: the keys that act must follow the mouse.
            onPointerDown={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
            onKeyDown={(event) => cy && onKey(event, cy)}
            onContextMenu={(event) => event.preventDefault()}
          />
        ) : (
          <div className={styles['canvas']} ref={container} role="img" aria-label={label} />
        )}
        {cy && palette && markName && <MarkNames cy={cy} marks={marks} nameOf={markName} />}
        {!options.still && hint}
        {arranging && <p className={styles['arranging']}>{text('network.arranging')}</p>}
        {cy && over?.(cy)}
      </div>
    </div>
  );
}
