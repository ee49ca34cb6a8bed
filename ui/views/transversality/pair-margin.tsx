import type { ReactNode } from 'react';
import {
  type PairShown,
  TransversalityPairDocument,
  type TransversalityQuestion,
  type TransversalityShown,
} from '../../data/transversality-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { measureWords } from '../../gaps/gap-measure.ts';
import { Margin } from '../../gaps/margin.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { ForumLine } from './forum-line.tsx';
import styles from './margin.module.css';
import { PairFigures } from './pair-figures.tsx';
import { nextQuestions, pairSentence } from './pair-sentence.ts';
import { capital } from './unit-words.ts';

/** In the margin, the pair that is open: what is found, what to ask next, its figures, and each forum with its proof. */
export function PairMargin({
  pair,
  shown,
  question,
  nameOf,
  onClose,
  children,
}: {
  pair: PairShown;
  shown: TransversalityShown;
  question: TransversalityQuestion;
  nameOf: (code: string) => string;
  onClose: () => void;
  children?: ReactNode;
}) {
  const text = useText();
  const { first, second } = pair;
  const { data, problem, retry } = useAnswer(TransversalityPairDocument, { ...question, first, second });
  const answer = data?.transversality.__typename === 'Transversality' ? data.transversality.pair : null;
  const joint = (answer?.forums ?? []).filter(
    (forum) => forum.first === 'ENGAGED' && forum.second === 'ENGAGED',
  ).length;
  return (
    <Margin close={text('transversality.close')} onClose={onClose}>
      <h2>{text('transversality.pair', { a: typeset(nameOf(first)), b: typeset(nameOf(second)) })}</h2>
      <p className={styles['status']}>
        <GapMark status={pair.gap.status} size={20} />
        <MethodLink id="gap-status" name="transversality.status" />
      </p>
      <p className={styles['sentence']}>
        {pairSentence(pair, shown, nameOf, text)} {measureWords(pair.gap, text)}
      </p>
      {children}
      {(pair.worthExamining || pair.unknownForums.length > 0) && (
        <section className={styles['ask']}>
          <h3>{text('transversality.ask')}</h3>
          <ul>
            {nextQuestions(pair, shown, nameOf, text).map((asked) => (
              <li key={asked}>{asked}</li>
            ))}
          </ul>
        </section>
      )}
      <PairFigures pair={pair} nameOf={nameOf} />
      <section>
        <h3>{text('transversality.forums', { count: pair.gap.occasions ?? 0, joint })}</h3>
        {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
        {!data && !problem && <Loading lines={4} />}
        <ul className={styles['forums']}>
          {(answer?.forums ?? []).map((forum) => (
            <ForumLine
              key={forum.forum.slug}
              forum={forum}
              first={capital(typeset(nameOf(first)))}
              second={capital(typeset(nameOf(second)))}
            />
          ))}
        </ul>
      </section>
    </Margin>
  );
}
