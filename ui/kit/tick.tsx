import { Check } from 'lucide-react';
import styles from './tick.module.css';

/** The box of a checkbox, ticked when the checkbox around it is. */
export function Tick() {
  return (
    <span className={styles['tick']} aria-hidden="true">
      <Check size={13} strokeWidth={3} />
    </span>
  );
}
