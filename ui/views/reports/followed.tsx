import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useParams } from 'react-router';
import {
  AnswerProposalDocument,
  FollowedProposalDocument,
  type ProposalShown,
} from '../../data/proposal-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../kit/button.tsx';
import { CopiedAddress } from '../../kit/copied-address.tsx';
import { valueWord } from '../../kit/relations.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useText } from '../../text/use-text.ts';
import { TextLine } from '../../write/fields.tsx';
import { Decided, ReportTold } from './report-told.tsx';
import styles from './reports.module.css';
import { ValuesCompared } from './values-compared.tsx';

/** What becomes of a report, for its author, who alone was given this address; and their answer when something is asked. */
export default function Followed() {
  const text = useText();
  const { operation = '' } = useParams();
  const { data, problem, retry } = useAnswer(FollowedProposalDocument, { operation });
  usePageTitle(text('reports.followed'));
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading lines={6} />;
  const found = data.followedProposal;
  if (found.__typename !== 'Proposal') {
    return (
      <Notice page title={text('reports.followed')}>
        <p>{text('reports.none')}</p>
      </Notice>
    );
  }
  return (
    <div className={`page ${styles['followed']}`}>
      <div className="page-opening">
        <h1>{text('reports.followed')}</h1>
        <p role="status">{text(`reports.followed.${found.status}`)}</p>
      </div>
      <Decided proposal={found} />
      <section className={styles['opened']} aria-label={text('reports.opened')}>
        <h2>{valueWord('correctionKind', found.kind)}</h2>
        <ReportTold proposal={found} />
        <ValuesCompared proposal={found} />
        {found.status === 'ASKED' && <AnswerForm proposal={found} />}
      </section>
      <section className={styles['kept']} aria-label={text('reports.keep')}>
        <p className={styles['when']}>{text('reports.keep')}</p>
        <CopiedAddress path={`/signalements/${found.operation}`} />
      </section>
    </div>
  );
}

function AnswerForm({ proposal }: { proposal: ProposalShown }) {
  const text = useText();
  const answer = useCommand(AnswerProposalDocument);
  const [words, setWords] = useState('');
  const [fault, setFault] = useState('');
  const [sending, setSending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    if (words.trim().length < 3) return setFault(text('reports.answer.needed'));
    setSending(true);
    const given = await answer({ input: { operation: proposal.operation, text: words } });
    setSending(false);
    if (given?.__typename !== 'Proposal') setFault(given?.message ?? text('report.failed'));
  };
  return (
    <Form
      className={styles['deciding'] ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => void submit(event)}
    >
      <TextLine label={text('reports.answer')} value={words} onChange={setWords} fault={fault} lines={4} />
      <div className={styles['commands']}>
        <Button type="submit" isPending={sending}>
          {text(sending ? 'report.sending' : 'report.send')}
        </Button>
      </div>
    </Form>
  );
}
