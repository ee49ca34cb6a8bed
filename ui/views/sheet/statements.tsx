import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { SheetEntity } from '../../data/documents.ts';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './statements.module.css';

/** What sources say of an entity, outside its links; the words themselves are one press away. */
export function Statements({ statements }: { statements: SheetEntity['statements'] }) {
  const text = useText();
  return (
    <ul className={styles['list']}>
      {statements.map((statement) => (
        <li key={statement.slug}>
          <Disclosure className={styles['statement'] ?? ''}>
            <div className={styles['line']}>
              <p>{statement.text}</p>
              <Button
                slot="trigger"
                className={styles['trigger'] ?? ''}
                aria-label={text('evidence.showOf', { claim: statement.text })}
              >
                {text('evidence.show')}
                <ChevronDown size={14} aria-hidden="true" />
              </Button>
            </div>
            <DisclosurePanel className={styles['panel'] ?? ''}>
              <EvidenceList evidence={statement.evidence} />
            </DisclosurePanel>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
