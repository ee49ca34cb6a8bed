import type { FormEvent, ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { WriteState } from '../data/use-record-change.ts';
import { Button } from '../kit/button.tsx';
import { useText } from '../text/use-text.ts';
import styles from './write.module.css';

/** A form that writes: its parts, what was refused of the whole, and its two commands. */
export function WriteForm({
  state,
  isShown,
  onSend,
  onClose,
  readBack,
  children,
}: {
  state: WriteState;
  /** Whether what is refused at this path is said beside its field. */
  isShown: (path: string) => boolean;
  onSend: () => void;
  onClose: () => void;
  /** What will be written, in one sentence. */
  readBack?: string | undefined;
  children: ReactNode;
}) {
  const text = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state.state !== 'sending') onSend();
  };
  return (
    <Form className={styles['form'] ?? ''} validationBehavior="aria" onSubmit={submit}>
      {children}
      {readBack && <p className={styles['readBack']}>{readBack}</p>}
      <p role="alert" className="fault">
        {state.state === 'failed' && text('write.failed')}
        {state.state === 'forbidden' && state.message}
        {state.state === 'refused' && !isShown(state.field) && state.message}
        {state.state === 'conflict' &&
          (isShown(state.field)
            ? text('write.conflict.again')
            : text('write.conflict', { present: state.present.join(' ; ') || text('write.nothing') }))}
      </p>
      <div className={styles['commands']}>
        <Button type="submit" isPending={state.state === 'sending'}>
          {text(state.state === 'sending' ? 'write.sending' : 'write.send')}
        </Button>
        <Button quiet onPress={onClose}>
          {text('write.cancel')}
        </Button>
      </div>
    </Form>
  );
}
