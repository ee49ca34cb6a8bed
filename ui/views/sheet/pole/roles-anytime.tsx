import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useText } from '../../../text/use-text.ts';
import styles from './roles.module.css';
import { type RoleRead, RolesByLevel } from './roles-by-level.tsx';

/** Roles the sources give without a stage: there are many, so they stay folded. */
export function RolesAnytime({ roles }: { roles: readonly RoleRead[] }) {
  const text = useText();
  return (
    <Disclosure className={styles['anytime'] ?? ''}>
      <Heading level={3}>
        <Button slot="trigger" className={`small-button ${styles['trigger']}`}>
          <ChevronDown size={18} aria-hidden="true" />
          {text('pole.roles.show', { count: roles.length })}
        </Button>
      </Heading>
      <DisclosurePanel>
        <RolesByLevel roles={roles} heading={4} />
      </DisclosurePanel>
    </Disclosure>
  );
}
