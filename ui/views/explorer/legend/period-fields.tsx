import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import type { Period } from '../../../graph/filters.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './legend.module.css';

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/**
 * The years between which a link must hold. The same year twice is the network as it was then. Links that no source dates
 * are kept, and counted.
 */
export function PeriodFields({
  period,
  undated,
  onChange,
}: {
  period: Period;
  undated: number;
  onChange: (period: Period) => void;
}) {
  const text = useText();
  return (
    <fieldset className={styles['period']}>
      <legend>{text('network.period')}</legend>
      <div className={styles['dates']}>
        <DateField
          key={`from ${period.from}`}
          label={text('network.period.from')}
          value={period.from}
          onChange={(from) => onChange({ ...period, from })}
        />
        <DateField
          key={`to ${period.to}`}
          label={text('network.period.to')}
          value={period.to}
          onChange={(to) => onChange({ ...period, to })}
        />
      </div>
      {(period.from || period.to) && (
        <p className={styles['hint']}>{text('network.period.undated', { count: undated })}</p>
      )}
    </fieldset>
  );
}

function DateField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState(value ?? '');
  const wrong = typed !== '' && !DATE.test(typed);
  const settle = () => {
    const next = typed === '' ? null : typed;
    if (!wrong && next !== value) onChange(next);
  };
  return (
    <TextField
      className={styles['date'] ?? ''}
      value={typed}
      onChange={(entry) => setTyped(entry.trim())}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
      isInvalid={wrong}
    >
      <Label>{label}</Label>
      <Input
        className="text-box"
        inputMode="numeric"
        placeholder={text('network.period.form')}
        maxLength={10}
      />
      <FieldError className={styles['wrong'] ?? ''}>{text('network.period.wrong')}</FieldError>
    </TextField>
  );
}
