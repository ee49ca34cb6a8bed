import { KindMark } from '../../../kit/kind-mark.tsx';
import { kindOf } from '../../../kit/kinds.ts';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import { ActionButtons } from './action-buttons.tsx';
import type { MarginProps } from './margin-props.ts';
import styles from './selection.module.css';

/** Beyond this many, the list of what is chosen is cut: it is counted, and drawn. */
const SHOWN = 60;

/** Several entities chosen together: which, how tied among themselves, and what can be done with them. */
export function SeveralSelection({ entities, network, state, onChoose, onAction }: MarginProps) {
  const text = useText();
  const ids = new Set(entities.map(({ id }) => id));
  const among = network.whole.links.filter(({ from, to }) => ids.has(from) && ids.has(to)).length;
  return (
    <div className={styles['part']}>
      <div className={styles['head']}>
        <h2>{text('network.several', { count: entities.length })}</h2>
        <p className={styles['number']}>{text('network.several.links', { count: among })}</p>
      </div>
      <ActionButtons entities={entities} state={state} onAction={onAction} />
      <ul className={`${styles['chosen']} ${styles['more']}`}>
        {entities.slice(0, SHOWN).map((entity) => (
          <li key={entity.id} className="marked">
            <KindMark {...entity} />
            <button
              type="button"
              className={`word-button ${styles['end']}`}
              onClick={() => onChoose([entity.id])}
            >
              {typeset(entity.name)}
            </button>
            <span className={styles['number']}>{kindOf(entity.kind).label}</span>
          </li>
        ))}
      </ul>
      {entities.length > SHOWN && (
        <p className={`${styles['number']} ${styles['more']}`}>
          {text('network.several.more', { count: entities.length - SHOWN })}
        </p>
      )}
    </div>
  );
}
