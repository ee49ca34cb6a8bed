import { Checkbox } from 'react-aria-components';
import type { useTwins } from '../data/use-twins.ts';
import { Button } from '../kit/button.tsx';
import { KindMark } from '../kit/kind-mark.tsx';
import { inFrench } from '../text/language.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import type { Named } from './tie-change.ts';
import styles from './write.module.css';

/** What is perhaps there already: one chooses it, or says that it is not the same. */
export function TwinsPart({
  twins,
  passed,
  onPass,
  onChoose,
}: {
  twins: ReturnType<typeof useTwins>;
  passed: boolean;
  onPass: (passed: boolean) => void;
  onChoose: (entity: Named) => void;
}) {
  const text = useText();
  if (twins.length === 0) return null;
  return (
    <div role="status" className={styles['twins']}>
      <p>{text('duplicates.twins')}</p>
      <ul>
        {twins.map(({ entity, reasons }) => (
          <li key={entity.slug} className={styles['twin']}>
            <KindMark {...entity} size={18} />
            <Button quiet onPress={() => onChoose(entity)}>
              <span {...inFrench()}>{typeset(entity.name)}</span>
            </Button>
            <span className={styles['hint']}>
              {reasons.map((reason) => text(`duplicates.reason.${reason}`)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Checkbox isSelected={passed} onChange={onPass} className={`marked option ${styles['square']}`}>
        {text('duplicates.twins.pass')}
      </Checkbox>
    </div>
  );
}
