import { useRef } from 'react';
import { Header, Keyboard, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { DrawnEntity } from '../../graph/drawing.ts';
import { useText } from '../../text/use-text.ts';
import styles from './action-menu.module.css';
import { type ActionCode, actionsOn } from './actions.ts';
import type { ExplorerState } from './state/explorer-state.ts';

/** What can be done with an entity, at its place in the drawing: by a right click, a long press or the menu key. */
export function ActionMenu({
  at,
  entities,
  state,
  onAction,
  onClose,
}: {
  at: { readonly x: number; readonly y: number };
  entities: readonly DrawnEntity[];
  state: ExplorerState;
  onAction: (code: ActionCode) => void;
  onClose: () => void;
}) {
  const text = useText();
  const anchor = useRef<HTMLSpanElement>(null);
  const name =
    entities.length === 1 ? (entities[0]?.name ?? '') : text('network.several', { count: entities.length });
  return (
    <>
      <span ref={anchor} className={styles['anchor']} style={{ left: at.x, top: at.y }} aria-hidden="true" />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        aria-label={text('network.menu', { name })}
        className={`floating ${styles['popover']}`}
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu
          aria-label={text('network.menu', { name })}
          autoFocus="first"
          className={styles['menu'] ?? ''}
          onClose={onClose}
          onAction={(code) => onAction(code as ActionCode)}
        >
          <MenuSection>
            <Header className={styles['header'] ?? ''}>{name}</Header>
            {actionsOn(entities, state).map(({ code, name: label, icon: Icon, key }) => (
              <MenuItem
                key={code}
                id={code}
                textValue={text(label, { count: entities.length })}
                className={styles['item'] ?? ''}
              >
                <Icon size={16} aria-hidden="true" />
                <span>{text(label, { count: entities.length })}</span>
                {key && <Keyboard className={styles['key'] ?? ''}>{key.toUpperCase()}</Keyboard>}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
}
