import { type FormEvent, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './transversality.module.css';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** When, and against what: a date, a rate of one's own in place of the comparables. Kept in the address once applied. */
export function Settings({
  asOf,
  objective,
  onApply,
}: {
  asOf: string | null;
  objective: number | null;
  onApply: (asOf: string | null, objective: number | null) => void;
}) {
  const text = useText();
  const [date, setDate] = useState(asOf ?? '');
  const [rate, setRate] = useState(objective === null ? '' : String(objective * 100));
  const [refused, setRefused] = useState<'date' | 'objective' | null>(null);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const asked = rate.trim() === '' ? null : Number(rate.replace(',', '.')) / 100;
    if (date.trim() !== '' && !DATE.test(date.trim())) return setRefused('date');
    if (asked !== null && !(asked > 0 && asked < 1)) return setRefused('objective');
    setRefused(null);
    onApply(date.trim() || null, asked);
  };
  return (
    <details className={styles['settings']} open={asOf !== null || objective !== null || undefined}>
      <summary>{text('transversality.settings')}</summary>
      <form onSubmit={apply} noValidate>
        <label className={styles['field']}>
          {text('transversality.date')}
          <input
            className="text-box"
            inputMode="numeric"
            placeholder={text('transversality.date.placeholder')}
            value={date}
            aria-invalid={refused === 'date'}
            aria-describedby="transversality-refused"
            onChange={({ target }) => setDate(target.value)}
          />
        </label>
        <label className={styles['field']}>
          {text('transversality.objective')}
          <input
            className="text-box"
            inputMode="decimal"
            placeholder={text('transversality.objective.placeholder')}
            value={rate}
            aria-invalid={refused === 'objective'}
            aria-describedby="transversality-refused"
            onChange={({ target }) => setRate(target.value)}
          />
        </label>
        <Button type="submit">{text('transversality.apply')}</Button>
        <p id="transversality-refused" role="alert" className={styles['refused']}>
          {refused && text(`transversality.refused.${refused}`)}
        </p>
      </form>
    </details>
  );
}
