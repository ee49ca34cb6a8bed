import type { ReactNode } from 'react';
import type { DetailShown, EvidenceShown } from '../../../data/documents.ts';
import { Details, untoldBy } from '../../../kit/details.tsx';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../../kit/proof-disclosure.tsx';
import { inFrench } from '../../../text/language.ts';
import { typeset } from '../../../text/typeset.ts';
import { SourceMarks } from '../source-notes.tsx';
import styles from './cited.module.css';

/** What the heading of a rule says (its kind, one of a group that suffices) or the verbs of its sentence. */
const TOLD: ReadonlySet<string> = new Set([
  'alternativeGroup',
  'alternativeMinimum',
  'automatic',
  'mandatory',
  'minInhabitantsOperator',
  'ownTaxation',
  'ruleKind',
]);

/** A sentence of a source, its proof one press away. */
export function Cited({
  text,
  note,
  details = [],
  evidence,
}: {
  text: string;
  note?: ReactNode;
  /** What is loaded of it; what its words do not tell is said under them. */
  details?: readonly DetailShown[];
  evidence: readonly EvidenceShown[];
}) {
  return (
    <ProofDisclosure
      claim={text}
      line={
        <div className={styles['text']}>
          <p>
            {note && <span className={styles['note']}>{note}</span>}
            <span {...inFrench()}>{typeset(text)}</span>
            <SourceMarks evidence={evidence} />
          </p>
          <Details details={untoldBy(text, details)} told={TOLD} />
        </div>
      }
    >
      <EvidenceList evidence={evidence} />
    </ProofDisclosure>
  );
}
