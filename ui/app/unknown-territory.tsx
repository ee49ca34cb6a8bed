import { useWorkingTerritory } from '../data/working-territory.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import styles from './demonstration-banner.module.css';

/** Over every screen whose address names a territory that is not known: what follows is then about the whole of France. */
export function UnknownTerritory() {
  const text = useText();
  const territory = useWorkingTerritory();
  if (territory?.state !== 'unknown') return null;
  return (
    <aside className={styles['banner']} aria-label={text('figures.unknown.title', { name: territory.slug })}>
      <p className={styles['sentence']} role="status">
        <strong>{typeset(text('figures.unknown.title', { name: territory.slug }))}.</strong>{' '}
        {text('figures.unknown')}
      </p>
    </aside>
  );
}
