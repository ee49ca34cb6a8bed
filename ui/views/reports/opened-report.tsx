import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FollowedProposalDocument } from '../../data/proposal-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useWriter } from '../../data/use-viewer.ts';
import { Button } from '../../kit/button.tsx';
import { valueWord } from '../../kit/relations.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { useText } from '../../text/use-text.ts';
import { DecidePart } from './decide-part.tsx';
import { Decided, ReportTold } from './report-told.tsx';
import styles from './reports.module.css';
import { ValuesCompared } from './values-compared.tsx';

/** The report that is opened: what it says, the values side by side, and what one may decide of it. */
export function OpenedReport({ operation, onLeave }: { operation: string; onLeave: () => void }) {
  const text = useText();
  const { data, problem, retry } = useAnswer(FollowedProposalDocument, { operation });
  const viewer = useWriter();
  const found = data?.followedProposal;
  const proposal = found?.__typename === 'Proposal' ? found : null;
  const title = useRef<HTMLHeadingElement>(null);
  const isHere = proposal !== null;
  useEffect(() => {
    if (isHere) title.current?.focus();
  }, [isHere]);
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading lines={6} />;
  return (
    <article className={styles['opened']} aria-label={text('reports.opened')}>
      <div className={styles['back']}>
        <Button quiet onPress={onLeave}>
          <ArrowLeft size={16} aria-hidden="true" />
          {text('reports.back')}
        </Button>
      </div>
      {proposal ? (
        <>
          <h2 ref={title} tabIndex={-1}>
            {valueWord('correctionKind', proposal.kind)}
          </h2>
          <ReportTold proposal={proposal} />
          <ValuesCompared proposal={proposal} />
          <Decided proposal={proposal} />
          {viewer && (proposal.status === 'OPEN' || proposal.status === 'ASKED') && (
            <DecidePart proposal={proposal} viewer={viewer} />
          )}
        </>
      ) : (
        <Notice title={text('state.notFound.title')}>
          <p>{text('reports.none')}</p>
        </Notice>
      )}
    </article>
  );
}
