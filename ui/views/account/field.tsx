import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import styles from './account.module.css';

/** A line to fill in: its name above, what it takes below, what is wrong beside. */
export function Field({
  label,
  help,
  fault = '',
  value,
  onChange,
  ...input
}: {
  label: string;
  help?: ReactNode;
  fault?: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password';
  autoComplete?: string;
  inputMode?: 'numeric' | 'text';
  maxLength?: number;
}) {
  return (
    <TextField
      {...input}
      value={value}
      onChange={onChange}
      isRequired
      isInvalid={fault !== ''}
      validationBehavior="aria"
      className={styles['field'] ?? ''}
    >
      <Label>{label}</Label>
      <Input spellCheck="false" />
      {help && (
        <Text slot="description" className={styles['help'] ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className="fault">{fault}</FieldError>
    </TextField>
  );
}
