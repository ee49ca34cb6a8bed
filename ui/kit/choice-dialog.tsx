import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './choice-dialog.module.css';

/**
 * A question asked over the page, that leaves everything as it was when it is closed. It is open as long as it is there, or,
 * in a `DialogTrigger`, from the press of its button.
 */
export function ChoiceDialog({
  title,
  narrow,
  onClose,
  children,
}: {
  title: string;
  /** A form to fill, rather than choices side by side. */
  narrow?: boolean;
  /** Left out in a `DialogTrigger`, which closes it by itself. */
  onClose?: () => void;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  return (
    <ModalOverlay
      isDismissable
      className="veil"
      {...(onClose && { isOpen: true, onOpenChange: (open) => !open && onClose() })}
    >
      <Modal className={`floating ${styles['modal']}`} data-narrow={narrow}>
        <Dialog className={styles['dialog'] ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title">{title}</Heading>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
