import { X } from 'lucide-react';
import { useState } from 'react';
import type { ProposedValues } from '../../data/proposal-documents.ts';
import { useTypedValues } from '../../data/use-typed-values.ts';
import { Button } from '../../kit/button.tsx';
import { type FormField, formOf } from '../../kit/forms.ts';
import { propertyWord } from '../../kit/relations.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { ValueField, WordChoice } from '../fields.tsx';
import { isFaulty, type Typed, textsOf, typedOf } from '../typed-texts.ts';
import { valueShown } from '../value-shown.ts';
import styles from './report.module.css';
import type { ReportSubject } from './report-subjects.ts';

/** Values that a visitor proposes, field by field, beside what the sheet holds when they say so. */
export function useProposedValues(written: ReportSubject['written']) {
  const [typed, setTyped] = useState<Typed>({});
  const [asked, setAsked] = useState(false);
  const { values: known, failed } = useTypedValues(asked && written ? written.claim : null);
  const form = written ? formOf(written.of) : [];
  const chosen = form.filter(({ code }) => code in typed);
  const changed = chosen.filter(
    (field) => typed[field.code] !== typedOf(field, known?.get(field.code) ?? []),
  );
  const values: ProposedValues = changed.flatMap((field) => {
    const read = textsOf(field, typed[field.code] ?? '');
    if ('fault' in read) return [];
    return [{ field: field.code, read: [...(known?.get(field.code) ?? [])], texts: [...read.texts] }];
  });
  return { form, chosen, known, failed, typed, setTyped, setAsked, values, faulty: isFaulty(changed, typed) };
}

/** The fields of a sheet that a visitor may propose values for: what is there now, and what it should be. */
export function ValuesPart({
  of,
  proposed: { form, chosen, known, failed, typed, setTyped, setAsked },
  fault,
}: {
  of: string;
  proposed: ReturnType<typeof useProposedValues>;
  /** What was refused of one of them. */
  fault: string;
}) {
  const text = useText();
  const add = (code: string) => {
    const field = form.find((one) => one.code === code);
    if (field) setTyped({ ...typed, [code]: typedOf(field, known?.get(code) ?? []) });
  };
  const without = (code: string) => {
    const { [code]: _, ...others } = typed;
    setTyped(others);
  };
  return (
    <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
      <summary>{text('report.values')}</summary>
      <div className={styles['values']}>
        {failed && <p role="alert">{text('state.error')}</p>}
        {!known && !failed && <p role="status">{text('state.loading')}</p>}
        {known && (
          <>
            {chosen.map((field) => (
              <OneValue
                key={field.code}
                of={of}
                field={field}
                now={known.get(field.code) ?? []}
                value={typed[field.code] ?? ''}
                onChange={(value) => setTyped({ ...typed, [field.code]: value })}
                onRemove={() => without(field.code)}
              />
            ))}
            <WordChoice
              label={text(chosen.length > 0 ? 'report.values.another' : 'report.values.which')}
              value=""
              words={form
                .filter(({ code }) => !(code in typed))
                .map(({ code }) => ({ code, label: propertyWord(code) }))}
              onChange={add}
            />
            {fault && (
              <p role="alert" className="fault">
                {fault}
              </p>
            )}
          </>
        )}
      </div>
    </details>
  );
}

function OneValue({
  of,
  field,
  now,
  value,
  onChange,
  onRemove,
}: {
  of: string;
  field: FormField;
  now: readonly string[];
  value: string;
  onChange: (value: string) => void;
  onRemove: () => void;
}) {
  const text = useText();
  return (
    <div className={styles['value']}>
      <ValueField field={field} value={value} onChange={onChange} fault="" autoFocus />
      <Button
        quiet
        label={text('report.values.remove', { field: propertyWord(field.code) })}
        onPress={onRemove}
      >
        <X size={16} aria-hidden="true" />
      </Button>
      <p className={styles['left']}>
        {text('report.values.now')}{' '}
        {now.length === 0 ? (
          text('report.values.none')
        ) : (
          <span {...inFrench()}>{typeset(valueShown(of, field.code, now))}</span>
        )}
      </p>
    </div>
  );
}
