import { Link, useSearchParams } from 'react-router';
import type { ProposalListed } from '../../data/proposal-documents.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { valueWord } from '../../kit/relations.ts';
import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './reports.module.css';

/** A report in the queue: of which sheet, what is wrong, its first words, and what becomes of it. */
export function ReportLine({ proposal, opened }: { proposal: ProposalListed; opened: boolean }) {
  const text = useText();
  const [search] = useSearchParams();
  const { operation, about, kind, createdAt, status, decidedAt } = proposal;
  const here = new URLSearchParams(search);
  here.set('ouvert', operation);
  return (
    <Link to={`?${here}`} className={styles['line']} aria-current={opened || undefined}>
      <span className={styles['name']}>
        {about && <KindMark {...about} size={18} />}
        <span {...inFrench()}>{about ? typeset(about.name) : text('reports.gone')}</span>
      </span>
      <span className={styles['what']}>{valueWord('correctionKind', kind)}</span>
      <span className={styles['words']}>{typeset(proposal.text)}</span>
      <span className={styles['when']}>
        <time dateTime={createdAt}>{dateWords(createdAt.slice(0, 10))}</time>
        {status !== 'OPEN' && (
          <span>
            {text(`reports.status.${status}`)}
            {status !== 'ASKED' && decidedAt && `, ${dateWords(decidedAt.slice(0, 10))}`}
          </span>
        )}
      </span>
    </Link>
  );
}
