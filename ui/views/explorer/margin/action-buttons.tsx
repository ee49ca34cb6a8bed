import type { DrawnEntity } from '../../../graph/drawing.ts';
import { Button } from '../../../kit/button.tsx';
import { useText } from '../../../text/use-text.ts';
import { type ActionCode, actionsOn } from '../actions.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import styles from './selection.module.css';

/** The actions of the menu, as buttons in the margin; `without` those that stand there already. */
export function ActionButtons({
  entities,
  state,
  without = [],
  onAction,
}: {
  entities: readonly DrawnEntity[];
  state: ExplorerState;
  without?: readonly ActionCode[];
  onAction: (code: ActionCode) => void;
}) {
  const text = useText();
  return (
    <div className={styles['deeds']}>
      {actionsOn(entities, state)
        .filter(({ code }) => !without.includes(code))
        .map(({ code, name, icon: Icon }) => (
          <Button key={code} quiet onPress={() => onAction(code)}>
            <Icon size={15} aria-hidden="true" />
            {text(name, { count: entities.length })}
          </Button>
        ))}
    </div>
  );
}
