import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../kit/button.tsx';
import styles from './margin.module.css';

/** What the margin tells of what is chosen, under a button that lets go of it. */
export function Margin({
  close,
  onClose,
  children,
}: {
  /** Name of that button. */
  close: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <div className={styles['margin']}>
      <div className={styles['close']}>
        <Button quiet label={close} onPress={onClose}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      {children}
    </div>
  );
}
