import type { HoldingsShown } from '../../data/holdings-documents.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf } from '../../kit/kinds.ts';
import { useText } from '../../text/use-text.ts';
import styles from './data.module.css';

/** The sheets of a territory, counted by kind. */
export function KindsHeld({ kinds }: { kinds: HoldingsShown['kinds'] }) {
  const text = useText();
  return (
    <section className={styles['part']} aria-labelledby="contenu-territoire">
      <h2 id="contenu-territoire">{text('data.kinds')}</h2>
      {kinds.length === 0 ? (
        <p>{text('data.kinds.none')}</p>
      ) : (
        <ul className={styles['kinds']}>
          {kinds.map(({ kind, total }) => (
            <li key={kind} className={styles['kind']}>
              <KindMark kind={kind} size={20} />
              <span>{total === 1 ? kindOf(kind).label : kindOf(kind).plural}</span>
              <span className={styles['total']}>{total}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
