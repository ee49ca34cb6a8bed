import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Form } from 'react-aria-components';
import type { ComparedSheetShown, PairShown } from '../../data/duplicate-documents.ts';
import { useDecideDuplicate } from '../../data/use-decide-duplicate.ts';
import { Button } from '../../kit/button.tsx';
import { kindOf } from '../../kit/kinds.ts';
import { propertyWord } from '../../kit/relations.ts';
import { Segments } from '../../kit/segments.tsx';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { TextLine } from '../../write/fields.tsx';
import { valueShown } from '../../write/value-shown.ts';
import { type Choices, choicesOf, type FieldCompared, fieldsCompared, type Side } from './choices.ts';
import styles from './duplicates.module.css';

/** Two sheets side by side, and what one decides of them: one sheet with the values chosen, or two for good. */
export function ComparePair({ pair, onClose }: { pair: PairShown; onClose: () => void }) {
  const text = useText();
  const { one, other } = pair;
  const [act, setAct] = useState<'merge' | 'apart'>('merge');
  const [keep, setKeep] = useState<Side>(other.linkTotal > one.linkTotal ? 'other' : 'one');
  const [chosen, setChosen] = useState<Choices>({});
  const [reason, setReason] = useState('');
  const { state, send } = useDecideDuplicate();
  const [kept, absorbed] = keep === 'one' ? [one, other] : [other, one];
  const fields = fieldsCompared(kept, one, other);

  if (state.state === 'done') {
    return (
      <div role="status" className={styles['form']}>
        <p>{text(`duplicates.${act}.done`)}</p>
        <p>
          <Button autoFocus onPress={onClose}>
            {text('duplicates.close')}
          </Button>
        </p>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state.state === 'sending') return;
    const [first, second] = [{ slug: one.slug }, { slug: other.slug }];
    if (act === 'apart') return void send({ apart: { one: first, other: second, reason } });
    const choices = choicesOf(fields, chosen, keep);
    void send({ merge: { keep: { slug: kept.slug }, absorb: { slug: absorbed.slug }, choices, reason } });
  };
  return (
    <Form className={styles['form'] ?? ''} validationBehavior="aria" onSubmit={submit}>
      <Segments
        label={text('duplicates.act')}
        value={act}
        choices={[
          { code: 'merge', name: text('duplicates.act.merge') },
          { code: 'apart', name: text('duplicates.act.apart') },
        ]}
        onChoose={setAct}
      />
      <p className={styles['hint']}>{text(`duplicates.${act}.lead`)}</p>
      <div className={styles['fields']} data-choosing={act === 'merge' || undefined}>
        <SidesHead one={one} other={other} keep={act === 'merge' ? keep : null} onKeep={setKeep} />
        {fields.map((field) => (
          <FieldLine
            key={field.code}
            field={field}
            kind={kept.kind}
            value={act === 'merge' ? (chosen[field.code] ?? field.usual[keep]) : null}
            onChoose={(side) => setChosen({ ...chosen, [field.code]: side })}
          />
        ))}
      </div>
      <TextLine
        label={text(`duplicates.${act}.why`)}
        value={reason}
        onChange={setReason}
        fault={state.state === 'refused' && state.field === 'reason' ? state.message : ''}
      />
      <p role="alert" className="fault">
        {state.state === 'failed' && text('write.failed')}
        {state.state === 'refused' && state.field !== 'reason' && state.message}
      </p>
      <p className={styles['commands']}>
        <Button type="submit" isPending={state.state === 'sending'}>
          {text(`duplicates.${act}.send`)}
        </Button>
        <Button quiet onPress={onClose}>
          {text('write.cancel')}
        </Button>
      </p>
    </Form>
  );
}

function SidesHead({
  one,
  other,
  keep,
  onKeep,
}: {
  one: ComparedSheetShown;
  other: ComparedSheetShown;
  /** `null` when neither has to go. */
  keep: Side | null;
  onKeep: (side: Side) => void;
}) {
  const text = useText();
  const group = useId();
  const sheets = [
    ['one', one],
    ['other', other],
  ] as const;
  return (
    <fieldset className={styles['field']}>
      <legend>{text('duplicates.keep')}</legend>
      {sheets.map(([side, sheet]) => (
        <Value
          key={side}
          group={group}
          isChosen={keep === null ? null : keep === side}
          onChoose={() => onKeep(side)}
        >
          <span>
            <strong {...inFrench()}>{typeset(sheet.name)}</strong>
            <span className={styles['hint']}>
              {kindOf(sheet.kind).label} · {sheet.slug} ·{' '}
              {text('duplicates.links', { links: sheet.linkTotal })}
            </span>
          </span>
        </Value>
      ))}
    </fieldset>
  );
}

/** One field, what each sheet says, and which of the two is kept when they differ. */
function FieldLine({
  field: { code, one, other, isSame },
  kind,
  value,
  onChoose,
}: {
  field: FieldCompared;
  kind: string;
  value: Side | 'both' | null;
  onChoose: (side: Side | 'both') => void;
}) {
  const text = useText();
  const group = useId();
  const sides = [
    ['one', one],
    ['other', other],
  ] as const;
  const isChosen = (side: Side | 'both') => (value === null || isSame ? null : value === side);
  return (
    <fieldset className={styles['field']}>
      <legend>{propertyWord(code)}</legend>
      {sides.map(([side, texts]) => (
        <Value key={side} group={group} isChosen={isChosen(side)} onChoose={() => onChoose(side)}>
          {texts.length > 0 ? (
            <span {...inFrench()}>{typeset(valueShown(kind, code, texts))}</span>
          ) : (
            <span className={styles['hint']}>{text('duplicates.nothing')}</span>
          )}
        </Value>
      ))}
      {value !== null && code === 'aliases' && (
        <Value group={group} isChosen={value === 'both'} onChoose={() => onChoose('both')} wide>
          <span>{text('duplicates.both')}</span>
        </Value>
      )}
    </fieldset>
  );
}

/** What one sheet says; a choice where there is one to make. */
function Value({
  group,
  isChosen,
  onChoose,
  wide = false,
  children,
}: {
  group: string;
  /** `null` where nothing has to be chosen. */
  isChosen: boolean | null;
  onChoose: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
  if (isChosen === null) return <div className={styles['value']}>{children}</div>;
  return (
    <label className={styles['value']} data-both={wide || undefined}>
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}
