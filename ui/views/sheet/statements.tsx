import type { SheetEntity } from '../../data/sheet-documents.ts';
import { Details, untoldBy } from '../../kit/details.tsx';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { SourceMarks } from './source-notes.tsx';
import styles from './statements.module.css';

const TOLD: ReadonlySet<string> = new Set(['unit']);

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
                <SourceMarks evidence={statement.evidence} />
              </p>
            }
          >
            <Details details={untoldBy(statement.text, statement.details)} told={TOLD} />
            <EvidenceList evidence={statement.evidence} />
          </ProofDisclosure>
        </li>
      ))}
    </ul>
  );
}
