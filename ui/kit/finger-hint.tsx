import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './finger-hint.module.css';

const SHOWN_MS = 1_800;

/** The hint that two fingers move a drawing, shown for a moment to who tries with one. Eyes only: who hears the page has no finger on it. */
export function useFingerHint(): { readonly hint: React.ReactNode; readonly tell: () => void } {
  const text = useText();
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = useCallback(() => {
    clearTimeout(timer.current);
    setShown(true);
    timer.current = setTimeout(() => setShown(false), SHOWN_MS);
  }, []);
  return {
    tell,
    hint: (
      <p className={styles['hint']} data-shown={shown} aria-hidden="true">
        <span>{text('app.fingers')}</span>
      </p>
    ),
  };
}
