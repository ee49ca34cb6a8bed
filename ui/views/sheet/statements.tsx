import type { SheetEntity } from '../../data/documents.ts';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import styles from './statements.module.css';

/** What sources say of an entity, outside its links; the words themselves are one press away. */
export function Statements({ statements }: { statements: SheetEntity['statements'] }) {
  return (
    <ul className={styles['list']}>
      {statements.map((statement) => (
        <li key={statement.slug}>
          <ProofDisclosure
            claim={statement.text}
            line={
              <p {...inFrench()} className={styles['text']}>
                {typeset(statement.text)}
              </p>
            }
          >
            <EvidenceList evidence={statement.evidence} />
          </ProofDisclosure>
        </li>
      ))}
    </ul>
  );
}
