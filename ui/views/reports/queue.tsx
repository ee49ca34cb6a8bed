import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { ProposalStatus } from '../../data/proposal-documents.ts';
import { useProposals } from '../../data/use-proposals.ts';
import { useViewer } from '../../data/use-viewer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Button } from '../../kit/button.tsx';
import { Segments } from '../../kit/segments.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { OpenedReport } from './opened-report.tsx';
import { ReportLine } from './report-line.tsx';
import styles from './reports.module.css';

/** States of a report as the queue is filtered, under their words in the address. */
const STATES = {
  attente: ['OPEN', 'ASKED'],
  demandes: ['ASKED'],
  acceptes: ['ACCEPTED'],
  refuses: ['REFUSED'],
} as const satisfies Record<string, readonly ProposalStatus[]>;
type State = keyof typeof STATES;
const CODES = Object.keys(STATES) as State[];

/**
 * What visitors report of the territories one curates (`?territoire=` keeps to one of them, `?etat=` to a state), and the one
 * that is opened (`?ouvert=`).
 */
export default function Queue() {
  const text = useText();
  const territory = useWorkingTerritory();
  const [{ etat, ouvert }, set] = useQueryStates(
    { etat: parseAsStringLiteral(CODES).withDefault('attente'), ouvert: parseAsString },
    { history: 'push' },
  );
  usePageTitle(text('reports.title'));
  const where = territory ? typeset(territory.name) : text('reports.mine');
  return (
    <div className="page">
      <div className="page-opening">
        <h1>{text('reports.title')}</h1>
        <p>{text('reports.lead', { where })}</p>
      </div>
      <Reports
        key={`${territory?.slug} ${etat}`}
        within={territory?.slug ?? null}
        statuses={STATES[etat]}
        opened={ouvert}
        onOpen={(operation) => void set({ ouvert: operation })}
      >
        <Segments
          label={text('reports.state')}
          value={etat}
          choices={CODES.map((code) => ({ code, name: text(`reports.state.${code}`) }))}
          onChoose={(code) => void set({ etat: code, ouvert: null })}
        />
      </Reports>
    </div>
  );
}

function Reports({
  within,
  statuses,
  opened,
  onOpen,
  children,
}: {
  within: string | null;
  statuses: readonly ProposalStatus[];
  opened: string | null;
  onOpen: (operation: string | null) => void;
  /** What filters them, for who may see them. */
  children: ReactNode;
}) {
  const text = useText();
  const queue = useProposals(within, statuses);
  if (queue.problem && !queue.proposals) {
    return <Problem away={queue.problem === 'away'} onRetry={queue.retry} />;
  }
  if (queue.refusal) return <Refused message={queue.refusal} />;
  if (!queue.proposals) return <Loading lines={6} />;
  return (
    <>
      {children}
      <div className={styles['queue']} data-opened={opened !== null || undefined}>
        <section className={styles['list']} aria-label={text('reports.list')} aria-busy={queue.waiting}>
          <p role="status" className={styles['count']}>
            {text('reports.count', { count: queue.total })}
          </p>
          {queue.proposals.length > 0 && (
            <ul>
              {queue.proposals.map((proposal) => (
                <li key={proposal.operation}>
                  <ReportLine proposal={proposal} opened={opened === proposal.operation} />
                </li>
              ))}
            </ul>
          )}
          {(queue.older || queue.newer) && (
            <p className={styles['commands']}>
              {queue.older && (
                <Button quiet onPress={queue.older}>
                  {text('history.older')}
                </Button>
              )}
              {queue.newer && (
                <Button quiet onPress={queue.newer}>
                  {text('history.newer')}
                </Button>
              )}
            </p>
          )}
        </section>
        {opened !== null ? (
          <OpenedReport key={opened} operation={opened} onLeave={() => onOpen(null)} />
        ) : (
          queue.proposals.length > 0 && <p className={styles['choose']}>{text('reports.choose')}</p>
        )}
      </div>
    </>
  );
}

/** Who may decide nowhere is told why, and a visitor where to sign in. */
function Refused({ message }: { message: string }) {
  const text = useText();
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  return (
    <Notice title={text('reports.refused')}>
      <p>{message}</p>
      {viewer === null && (
        <p>
          <Link to={`/connexion?vers=${encodeURIComponent(pathname + search)}`}>
            {text('account.signIn')}
          </Link>
        </p>
      )}
    </Notice>
  );
}
