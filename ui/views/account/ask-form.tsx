import { type ComponentProps, type FormEvent, type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';
import { Field } from './field.tsx';

type Asked = Omit<ComponentProps<typeof Field>, 'value' | 'onChange' | 'fault'> & {
  readonly name: string;
  readonly begins?: string;
};

/** An answer with a message is a refusal, beside its field when it names one; `null` is no answer at all. */
export type Answer = {
  readonly __typename?: string;
  readonly message?: string;
  readonly field?: string;
} | null;

/** A short form: lines to fill in, a command, and what became of it. */
export function AskForm({
  fields,
  command,
  done = '',
  children,
  ask,
  onDone,
}: {
  fields: readonly Asked[];
  command: string;
  done?: string;
  children?: ReactNode;
  ask(given: Readonly<Record<string, string>>): Promise<Answer>;
  onDone?: () => void;
}) {
  const text = useText();
  const beginnings = Object.fromEntries(fields.map(({ name, begins = '' }) => [name, begins]));
  const [given, setGiven] = useState<Readonly<Record<string, string>>>(beginnings);
  const [fault, setFault] = useState<{ field: string; message: string } | null>(null);
  const [state, setState] = useState<'writing' | 'sending' | 'done'>('writing');

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (state === 'sending') return;
    const empty = fields.find(({ name }) => given[name]?.trim() === '');
    if (empty) return setFault({ field: empty.name, message: text('account.needed') });
    setState('sending');
    setFault(null);
    const answer = await ask(given);
    if (answer === null || answer.message !== undefined) {
      const { field = '', message = text('account.failed') } = answer ?? {};
      const beside = fields.some(({ name }) => name === field);
      setFault({ field: beside ? field : '', message });
      return setState('writing');
    }
    setGiven(
      Object.fromEntries(
        fields.map(({ name, begins }) => [name, begins === undefined ? '' : (given[name] ?? '')]),
      ),
    );
    setState('done');
    onDone?.();
  }

  return (
    <Form className={styles['form'] ?? ''} validationBehavior="aria" onSubmit={(event) => void submit(event)}>
      {fields.map(({ name, begins: _begins, ...field }) => (
        <Field
          key={name}
          {...field}
          value={given[name] ?? ''}
          onChange={(value) => {
            setState('writing');
            setGiven({ ...given, [name]: value });
          }}
          fault={fault?.field === name ? fault.message : ''}
        />
      ))}
      {children}
      <p role="alert" className="fault">
        {fault?.field === '' && fault.message}
      </p>
      <div className={styles['commands']}>
        <Button type="submit" isPending={state === 'sending'}>
          {state === 'sending' ? text('account.wait') : command}
        </Button>
        <span role="status">{state === 'done' && done}</span>
      </div>
    </Form>
  );
}
