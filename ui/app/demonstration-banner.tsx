import { FlaskConical } from 'lucide-react';
import { Link } from 'react-router';
import { useText } from '../text/use-text.ts';
import styles from './demonstration-banner.module.css';

/** Over every screen that shows something fictional, on paper too. */
export function DemonstrationBanner() {
  const text = useText();
  return (
    <aside className={styles['banner']} aria-label={text('demonstration.banner')}>
      <FlaskConical size={18} aria-hidden="true" />
      <p className={styles['sentence']}>
        <strong>{text('demonstration.banner')}</strong> {text('demonstration.sentence')}
      </p>
      <Link className={styles['leave'] ?? ''} to="/?territoire=">
        {text('demonstration.leave')}
      </Link>
    </aside>
  );
}
