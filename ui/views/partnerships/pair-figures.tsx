import type { PairShown } from '../../data/partnership-documents.ts';
import { GapMark } from '../../kit/gap/gap-mark.tsx';
import { useText } from '../../text/use-text.ts';
import { FigureLine } from './figure-line.tsx';
import styles from './margin.module.css';
import type { Pairs } from './pairs.ts';
import { figure, sharedWords } from './words.ts';

/** The figures of a pair, each with its definition. What is not defined is said so, never zero. */
export function PairFigures({ pair, pairs }: { pair: PairShown; pairs: Pairs }) {
  const text = useText();
  const { gap } = pair;
  const rate = pairs.read.classes.find(({ proximity }) => proximity === pair.proximity);
  const words = text(`partnerships.class.${pair.proximity}`);
  return (
    <>
      <p className={styles['sentence']}>
        {text('partnerships.pair.sentence', {
          observed: gap.observed,
          unknown: gap.unknown,
          detail: gap.observed > 0 ? ` (${sharedWords(pair, text)})` : '',
        })}{' '}
        {gap.expected !== null &&
          text('partnerships.pair.expected', { expected: figure(gap.expected, text, 1) })}
      </p>
      <dl className={styles['figures']}>
        <FigureLine name="partnerships.figure.status" method="gap-status">
          {pairs.above(pair) ? text('partnerships.above') : <GapMark status={gap.status} />}
        </FigureLine>
        <FigureLine name="partnerships.figure.shared" method="shared-forums">
          {text('partnerships.figure.shared.value', { observed: gap.observed, unknown: gap.unknown })}
        </FigureLine>
        <FigureLine name="partnerships.figure.expected" method="expected-partnerships">
          {figure(gap.expected, text, 3)}
        </FigureLine>
        <FigureLine name="partnerships.figure.score" method="gap-score">
          {figure(gap.score?.point, text, 3)}
        </FigureLine>
        <FigureLine name="partnerships.figure.interval" method="gap-interval">
          {gap.score
            ? text('partnerships.figure.interval.value', {
                low: figure(gap.score.low, text, 3),
                high: figure(gap.score.high, text, 3),
              })
            : text('partnerships.undefined')}
        </FigureLine>
        <FigureLine name="partnerships.figure.confidence" method="gap-confidence">
          {gap.confidence
            ? text('partnerships.figure.confidence.value', {
                word: text(`partnerships.confidence.${gap.confidence.word}`),
                value: figure(gap.confidence.value, text, 3),
              })
            : text('partnerships.undefined')}
        </FigureLine>
        <FigureLine name="partnerships.figure.newman" method="newman-weight">
          {figure(pair.newman, text)}
        </FigureLine>
        <FigureLine
          name="partnerships.figure.class"
          method={pair.proximity === 'NEARBY' ? 'nearby-authorities' : 'class-rate'}
        >
          {words}. {text(`partnerships.class.rule.${pair.proximity}`)}{' '}
          {rate && text('partnerships.class.rate', { pairs: rate.pairs, observed: rate.observed })}
        </FigureLine>
      </dl>
      <details className={styles['research']}>
        <summary>{text('partnerships.research')}</summary>
        <p>
          {text('partnerships.research.sentence', {
            residual: figure(pair.residual, text, 3),
            fitted: figure(pair.fitted?.expected, text, 3),
            rate: figure(rate?.deterrence, text, 4),
          })}
        </p>
      </details>
    </>
  );
}
