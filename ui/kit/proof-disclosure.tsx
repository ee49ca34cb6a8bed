import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import styles from './proof-disclosure.module.css';

/** A line that affirms something, its proof one press away. `claim` is what the proof is of, in words. */
export function ProofDisclosure({
  claim,
  line,
  children,
}: {
  claim: string;
  line: ReactNode;
  children: ReactNode;
}) {
  const text = useText();
  return (
    <Disclosure className={styles['claim'] ?? ''}>
      <div className={styles['line']}>
        {line}
        <Button
          slot="trigger"
          className={`small-button ${styles['trigger']}`}
          aria-label={text('evidence.showOf', { claim })}
        >
          {text('evidence.show')}
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      </div>
      <DisclosurePanel className={styles['panel'] ?? ''}>{children}</DisclosurePanel>
    </Disclosure>
  );
}
