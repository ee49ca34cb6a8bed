import { X } from 'lucide-react';
import { Button } from '../kit/button.tsx';
import { KindMark } from '../kit/kind-mark.tsx';
import { inFrench } from '../text/language.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import type { Named } from './tie-change.ts';
import styles from './write.module.css';

/** The sheet that was chosen, and the way to choose another. */
export function Chosen({ entity, onRemove }: { entity: Named; onRemove: () => void }) {
  const text = useText();
  const name = typeset(entity.name);
  return (
    <p className={styles['chosen']}>
      <KindMark {...entity} size={18} />
      <span {...inFrench()}>{name}</span>
      <Button quiet label={text('write.other.remove', { name })} onPress={onRemove}>
        <X size={16} aria-hidden="true" />
      </Button>
    </p>
  );
}
