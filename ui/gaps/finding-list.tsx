import { Link } from 'react-router';
import { Button } from '../kit/button.tsx';
import { useText } from '../text/use-text.ts';
import styles from './finding-list.module.css';
import { GapMark } from './gap-mark.tsx';
import type { GapStatus } from './gap-status.ts';
import { usePaged } from './use-paged.ts';

/** Findings read before the rest is asked for, on a desk and on a phone. */
const FIRST = [6, 3] as const;

/** A pair to examine, as it is told to somebody who knows no formula. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly status: GapStatus;
  readonly sentence: string;
  /** What to ask next. */
  readonly question: string;
  /** How far it is from the ordinary, and how sure that is. */
  readonly measure: string;
  /** Address of its sheet to print. */
  readonly dossier: string;
}

/** Pairs to examine in the order of reading: what is found in plain words, the question to ask, then where to go on. */
export function FindingList({
  findings,
  chosen,
  onOpen,
}: {
  findings: readonly Finding[];
  /** Id of the pair whose proofs are shown. */
  chosen: string | null;
  onOpen: (id: string) => void;
}) {
  const text = useText();
  const { shown, left, more } = usePaged(findings, ...FIRST);
  return (
    <>
      <ol className={styles['findings']}>
        {shown.map(({ id, title, status, sentence, question, measure, dossier }) => (
          <li key={id} data-chosen={chosen === id}>
            <div className={styles['status']}>
              <GapMark status={status} size={20} />
            </div>
            <div className={styles['told']}>
              <h3>{title}</h3>
              <p className={styles['sentence']}>{sentence}</p>
              <p className={styles['question']}>
                <span className={styles['ask']}>{text('gap.finding.ask')}</span> {question}
              </p>
              <p className={styles['further']}>
                <span className={styles['measure']}>{measure}</span>
                <button
                  type="button"
                  className="word-button"
                  aria-pressed={chosen === id}
                  aria-label={text('gap.finding.see.of', { pair: title })}
                  onClick={() => onOpen(id)}
                >
                  {text('gap.finding.see')}
                </button>
                <Link to={dossier} aria-label={text('gap.finding.dossier.of', { pair: title })}>
                  {text('gap.finding.dossier')}
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button quiet onPress={more}>
          {text('gap.finding.more', { count: left })}
        </Button>
      )}
    </>
  );
}
