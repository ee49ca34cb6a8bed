import { X } from 'lucide-react';
import { Button } from '../kit/button.tsx';
import styles from './close-margin.module.css';

/** Lets go of what is chosen, at the head of the margin that tells it. */
export function CloseMargin({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <div className={styles['close']}>
      <Button quiet label={label} onPress={onClose}>
        <X size={18} aria-hidden="true" />
      </Button>
    </div>
  );
}
