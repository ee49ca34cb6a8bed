import { Link } from 'react-router';
import type { ContestShown, DetailShown, LinkShown } from '../../data/documents.ts';
import { ContestMark } from '../../kit/contest-mark.tsx';
import { CertaintyMark, EvidenceList } from '../../kit/evidence-list.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { LinkFacts, measuredAmount } from '../../kit/link-facts.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { relationOf, relationWords, valueWord } from '../../kit/relations.ts';
import { dateWords } from '../../text/dates.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { ReportDialog } from '../../write/report/report-dialog.tsx';
import { linkSubjects } from '../../write/report/report-subjects.ts';
import { ClaimTools } from '../../write/write-tools.tsx';
import styles from './link-line.module.css';
import { SourceMarks } from './source-notes.tsx';

/** One link seen from an entity: the other end, what is known at a glance, the proof one press away. */
export function LinkLine({
  link,
  of,
  withWords = false,
  withRole = true,
}: {
  link: LinkShown & { readonly details?: readonly DetailShown[]; readonly contest?: ContestShown };
  of: string;
  /** Whether the relation itself is said, when no heading says it. */
  withWords?: boolean;
  /** Whether the role in a contract is said, when no heading says it. */
  withRole?: boolean;
}) {
  const text = useText();
  const outward = link.from.slug === of;
  const other = outward ? link.to : link.from;
  const words = relationWords(link.relation, !relationOf(link.relation).directed || outward ? 'OUT' : 'IN');
  return (
    <ProofDisclosure
      claim={`${words} ${other.name}`}
      line={
        <div className={styles['line']}>
          <KindMark {...other} />
          <span>
            {withWords && <span className={styles['words']}>{words} </span>}
            <Link to={sheetOf(other)} className={styles['name']}>
              {typeset(other.name)}
            </Link>
            <SourceMarks evidence={link.evidence} />
          </span>
          <span className={styles['note']}>
            {withRole && link.role && <span>{valueWord('partyRole', link.role)}</span>}
            {link.means && <span>{valueWord('means', link.means)}</span>}
            {link.amountCents !== null && (
              <span className="figure">{measuredAmount(link.amountCents, link, text)}</span>
            )}
            {(link.since ?? link.observedOn) && (
              <span className="figure">{dateWords(link.since ?? link.observedOn ?? '')}</span>
            )}
            {link.contest && <ContestMark />}
            <CertaintyMark certainty={link.certainty} />
          </span>
        </div>
      }
    >
      <LinkFacts link={link} />
      <EvidenceList evidence={link.evidence} />
      <ReportDialog
        slug={of}
        subjects={linkSubjects(link, `${words} ${other.name}`, text)}
        claim={`${words} ${other.name}`}
      />
      <ClaimTools
        claim={{ link: link.id }}
        of={link.relation}
        sources={link.evidence.map(({ source }) => source)}
        words={`${words} ${other.name}`}
      />
    </ProofDisclosure>
  );
}
