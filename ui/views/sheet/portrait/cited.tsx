import type { ReactNode } from 'react';
import type { EvidenceShown } from '../../../data/documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../../kit/proof-disclosure.tsx';
import { inFrench } from '../../../text/language.ts';
import { typeset } from '../../../text/typeset.ts';
import { SourceMarks } from '../source-notes.tsx';
import styles from './cited.module.css';

/** A sentence of a source, its proof one press away. */
export function Cited({
  text,
  note,
  evidence,
}: {
  text: string;
  note?: ReactNode;
  evidence: readonly EvidenceShown[];
}) {
  return (
    <ProofDisclosure
      claim={text}
      line={
        <p className={styles['text']}>
          {note && <span className={styles['note']}>{note}</span>}
          <span {...inFrench()}>{typeset(text)}</span>
          <SourceMarks evidence={evidence} />
        </p>
      }
    >
      <EvidenceList evidence={evidence} />
    </ProofDisclosure>
  );
}
