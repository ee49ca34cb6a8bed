import type { RefObject } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';
import { KindMark } from '../kit/kind-mark.tsx';
import { kindOf } from '../kit/kinds.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import type { PlaceStack } from './map-scene.ts';
import styles from './stack-list.module.css';

/** What stands at one point of the map, to choose among. */
export function StackList({
  stack,
  anchor,
  onChoose,
  onClose,
}: {
  stack: PlaceStack;
  anchor: RefObject<Element | null>;
  onChoose: (id: string) => void;
  onClose: () => void;
}) {
  const text = useText();
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={`floating ${styles['popover']}`}
      placement="right top"
      maxHeight={340}
    >
      <Dialog className={styles['list'] ?? ''}>
        <Heading slot="title" level={3}>
          {text('map.stack.title', { count: stack.members.length })}
        </Heading>
        <ul>
          {stack.members.map(({ place }) => (
            <li key={place.id}>
              <Button
                className={`marked plain-button ${styles['choice']}`}
                onPress={() => onChoose(place.id)}
              >
                <KindMark {...place} size={20} />
                <span>
                  {typeset(place.name)}
                  <small>
                    {kindOf(place.kind).label}, {place.basis}
                  </small>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </Popover>
  );
}
