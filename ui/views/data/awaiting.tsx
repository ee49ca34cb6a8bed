import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { AwaitingDocument, type Concern, type HoldingsShown } from '../../data/holdings-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useText } from '../../text/use-text.ts';
import styles from './data.module.css';

/** Concerns that a decision closes; what is missing is collected, by the list below. */
const TO_DECIDE = ['CONTESTED', 'DOUBTFUL', 'STALE'] as const satisfies readonly Concern[];

/** What awaits who curates: reports to decide, pairs to compare, then the concerns that a decision closes. */
export function Awaiting({
  within,
  concerns,
  onChoose,
}: {
  within: string | null;
  concerns: HoldingsShown['concerns'];
  onChoose: (concern: Concern) => void;
}) {
  const text = useText();
  const { data } = useAnswer(AwaitingDocument, { within: within === null ? null : { slug: within } });
  const reports = data?.proposals.__typename === 'ProposalConnection' ? data.proposals.totalCount : null;
  const pairs = data?.duplicates.__typename === 'DuplicateConnection' ? data.duplicates.totalCount : null;
  return (
    <section className={styles['part']} aria-labelledby="attente">
      <h2 id="attente">{text('data.awaiting')}</h2>
      <ul className={styles['awaiting']}>
        <Item count={reports}>
          <Link to="/donnees/signalements">{text('data.awaiting.reports', { count: reports ?? 0 })}</Link>
        </Item>
        <Item count={pairs}>
          <Link to="/donnees/doublons">{text('data.awaiting.duplicates', { count: pairs ?? 0 })}</Link>
        </Item>
        {TO_DECIDE.map((concern) => {
          const total = concerns.find((one) => one.concern === concern)?.total ?? 0;
          return (
            <Item key={concern} count={total}>
              <button type="button" className="word-button" onClick={() => onChoose(concern)}>
                {text(`data.awaiting.${concern}`, { count: total })}
              </button>
            </Item>
          );
        })}
      </ul>
    </section>
  );
}

/** One thing that awaits: how many, and the way to it. */
function Item({ count, children }: { count: number | null; children: ReactNode }) {
  return (
    <li className={styles['item']} data-none={count === 0 || undefined}>
      <span className={styles['number']} aria-hidden="true">
        {count ?? '…'}
      </span>
      <span>{children}</span>
    </li>
  );
}
