import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../kit/button.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../text/use-text.ts';
import styles from './drawings.module.css';
import { Part } from './part.tsx';

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
  return (
    <Part title={title} told={told} open={view !== views[0]?.code}>
      <div className={styles['bar']}>
        <Segments label={label} value={view} choices={views} onChoose={onShow} />
        {beside}
        <span className={styles['doors']}>
          {save}
          <Button quiet onPress={() => window.print()}>
            <Printer size={18} aria-hidden="true" /> {text('gap.print')}
          </Button>
        </span>
      </div>
      {children}
    </Part>
  );
}
