import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import type { WriteState } from '../data/use-record-change.ts';
import { type FormField, formOf } from '../kit/forms.ts';
import { propertyWord, valueWords } from '../kit/relations.ts';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import { type Typed, textsOf, typedOf } from './typed-texts.ts';
import styles from './write.module.css';

/** What is said beside a field of the question: what was refused there, or what stands there now. */
export function useFault(state: WriteState): (path: string, field?: FormField) => string {
  const text = useText();
  return (path, field) => {
    if (state.state === 'refused' && state.field === path) return state.message;
    if (state.state !== 'conflict' || state.field !== path) return '';
    const present = field ? typedOf(field, state.present) : state.present.join(' ; ');
    return text('write.conflict', { present: present || text('write.nothing') });
  };
}

/** One text to type, under its name. */
export function TextLine({
  label,
  value,
  onChange,
  fault = '',
  lines = 1,
  autoFocus = false,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  fault?: string;
  lines?: number;
  autoFocus?: boolean;
}) {
  return (
    <TextField
      value={value}
      onChange={onChange}
      isInvalid={fault !== ''}
      autoFocus={autoFocus}
      validationBehavior="aria"
      className={styles['field'] ?? ''}
    >
      <Label>{label}</Label>
      {lines > 1 ? <TextArea rows={lines} className="text-box" /> : <Input className="text-box" />}
      <FieldError className="fault">{fault}</FieldError>
    </TextField>
  );
}

/** One of several words, or none. */
export function WordChoice({
  label,
  value,
  words,
  onChange,
  fault = '',
  none = true,
  autoFocus = false,
}: {
  label: string;
  value: string;
  words: readonly { readonly code: string; readonly label: string }[];
  onChange: (code: string) => void;
  fault?: string;
  /** Whether one may choose nothing. */
  none?: boolean;
  autoFocus?: boolean;
}) {
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <select
        className="text-box"
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that one has asked for
        autoFocus={autoFocus}
        aria-invalid={fault !== ''}
        onChange={({ target }) => onChange(target.value)}
      >
        {none && <option value="">–</option>}
        {words.map(({ code, label: word }) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
      {fault && <span className="fault">{fault}</span>}
    </label>
  );
}

/**
 * The form of a kind or a relation, made from the vocabulary: its usual fields, the others folded under them. `at` is where its
 * values stand in the question.
 */
export function ValueFields({
  of,
  typed,
  onType,
  at,
  state,
  first = null,
  left = [],
}: {
  of: string;
  typed: Typed;
  onType: (typed: Typed) => void;
  at: string;
  state: WriteState;
  /** The field to begin with, even if it is folded. */
  first?: string | null;
  /** Fields asked elsewhere. */
  left?: readonly string[];
}) {
  const text = useText();
  const faultAt = useFault(state);
  const form = formOf(of).filter(({ code }) => !left.includes(code));
  const shownField = (field: FormField) => (
    <ValueField
      key={field.code}
      field={field}
      value={typed[field.code] ?? ''}
      fault={faultAt(`${at}.values.${field.code}`, field)}
      autoFocus={field.code === first}
      onChange={(value) => onType({ ...typed, [field.code]: value })}
    />
  );
  const folded = form.filter(({ usual }) => !usual);
  const isOpen = folded.some(({ code }) => code === first || faultAt(`${at}.values.${code}`) !== '');
  return (
    <>
      <div className={styles['fields']}>{form.filter(({ usual }) => usual).map(shownField)}</div>
      {folded.length > 0 && (
        <details className="fold" open={isOpen || undefined}>
          <summary>{text('write.more')}</summary>
          <div className={styles['fields']}>{folded.map(shownField)}</div>
        </details>
      )}
    </>
  );
}

const HINTS: Partial<Record<FormField['type'], TextKey>> = {
  cents: 'write.hint.cents',
  share: 'write.hint.share',
  date: 'write.hint.date',
  list: 'write.hint.list',
};

/** One value, typed as its field is. */
export function ValueField({
  field,
  value,
  onChange,
  fault,
  autoFocus,
}: {
  field: FormField;
  value: string;
  onChange: (value: string) => void;
  fault: string;
  autoFocus: boolean;
}) {
  const text = useText();
  const word = propertyWord(field.code);
  const hint = HINTS[field.type];
  const label = hint ? `${word} (${text(hint)})` : word;
  const shared = { label, value, onChange, autoFocus };
  if (field.type === 'word' && field.values)
    return <WordChoice {...shared} fault={fault} words={valueWords(field.values)} />;
  if (field.type === 'yes') {
    const words = (['true', 'false'] as const).map((code) => ({
      code,
      label: text(code === 'true' ? 'detail.yes' : 'detail.no'),
    }));
    return <WordChoice {...shared} fault={fault} words={words} />;
  }
  const read = textsOf(field, value);
  const own = 'fault' in read ? text(`write.fault.${read.fault}`) : '';
  return <TextLine {...shared} fault={own || fault} lines={LINES[field.type] ?? 1} />;
}

const LINES: Partial<Record<FormField['type'], number>> = { text: 3, list: 3 };
