import { Printer } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { Button } from '../kit/button.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../text/use-text.ts';
import styles from './drawings.module.css';
import { Part } from './part.tsx';

/** Where the drawing is on the page, for those who skip the findings. */
export const DRAWING = 'dessin';

/** The pairs drawn, in several ways of which one is seen, and what carries them elsewhere: a file, paper. */
export function Drawings<View extends string>({
  title,
  told,
  label,
  views,
  view,
  onShow,
  beside,
  save,
  children,
}: {
  title: string;
  told: string;
  /** Name of the choice. */
  label: string;
  /** The usual one first. */
  views: readonly { readonly code: View; readonly name: string }[];
  view: View;
  onShow: (view: View) => void;
  /** What else is chosen of the way that is seen. */
  beside?: ReactNode;
  save: ReactNode;
  children: ReactNode;
}) {
  const text = useText();
  const drawing = useRef<HTMLDivElement>(null);
  const { hash, key } = useLocation();
  const led = hash === `#${DRAWING}` && key;
  useEffect(() => {
    if (led) drawing.current?.focus();
  }, [led]);
  return (
    <Part title={title} told={told} open={led || view !== views[0]?.code}>
      <div className={styles['bar']}>
        <Segments label={label} value={view} choices={views} onChoose={onShow} />
        <span className={styles['doors']}>
          {save}
          <Button quiet onPress={() => window.print()}>
            <Printer size={18} aria-hidden="true" /> {text('gap.print')}
          </Button>
        </span>
        {beside}
      </div>
      <div ref={drawing} id={DRAWING} tabIndex={-1} className={styles['drawing']}>
        {children}
      </div>
    </Part>
  );
}
