import { useId } from 'react';
import type { AccountRole } from '../../data/account-documents.ts';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';

const ROLES = ['CURATOR', 'CONTRIBUTOR'] as const;

/** Which role is given, with what it lets one do; none for now. */
export function RoleChoice({
  value,
  onChange,
}: {
  value: AccountRole | null;
  onChange: (role: AccountRole | null) => void;
}) {
  const text = useText();
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{text('account.invite.role')}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(ROLES.find((role) => role === event.currentTarget.value) ?? null)}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {`${text(`account.role.${role}`)} (${text(`account.role.${role}.what`)})`}
          </option>
        ))}
        <option value="">{text('account.invite.role.none')}</option>
      </select>
    </div>
  );
}
