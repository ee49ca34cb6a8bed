import type { PairShown } from '../../data/partnership-documents.ts';
import { FigureLine, FigureLines } from '../../gaps/figure-line.tsx';
import { CertaintyLine, ExpectedLine, ScoreLine } from '../../gaps/gap-figure-lines.tsx';
import { scoreFigure } from '../../gaps/gap-figures.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './margin.module.css';
import { pairSentence } from './pair-sentence.ts';
import type { Pairs } from './pairs.ts';
import { figureOrNone } from './words.ts';

/** The figures of a pair, each with its definition. What is not defined is said so, never zero. */
export function PairFigures({ pair, pairs }: { pair: PairShown; pairs: Pairs }) {
  const text = useText();
  const { gap } = pair;
  const rate = pairs.read.classes.find(({ proximity }) => proximity === pair.proximity);
  const words = text(`partnerships.class.${pair.proximity}`);
  return (
    <>
      <p className={styles['sentence']}>{pairSentence(pair, text)}</p>
      <FigureLines>
        <FigureLine name="partnerships.figure.status" method="gap-status">
          {pairs.above(pair) ? text('partnerships.above') : <GapMark status={gap.status} />}
        </FigureLine>
        <FigureLine name="partnerships.figure.shared" method="shared-forums">
          {text('partnerships.figure.shared.value', { observed: gap.observed, unknown: gap.unknown })}
        </FigureLine>
        <CertaintyLine certainty={pair.certainty} />
        <ExpectedLine
          name="partnerships.figure.expected"
          method="expected-partnerships"
          expected={gap.expected}
        />
        <ScoreLine name="partnerships.figure.score" score={gap.score} />
        <FigureLine name="partnerships.figure.confidence" method="gap-confidence">
          {gap.confidence
            ? text('partnerships.figure.confidence.value', {
                word: text(`gap.confidence.${gap.confidence.word}`),
                value: scoreFigure(gap.confidence.value),
              })
            : text('gap.undefined')}
        </FigureLine>
        <FigureLine name="partnerships.figure.newman" method="newman-weight">
          {figureOrNone(pair.newman, text)}
        </FigureLine>
        <FigureLine
          name="partnerships.figure.class"
          method={pair.proximity === 'NEARBY' ? 'nearby-authorities' : 'class-rate'}
        >
          {words}. {text(`partnerships.class.rule.${pair.proximity}`)}{' '}
          {rate && text('partnerships.class.rate', { pairs: rate.pairs, observed: rate.observed })}
        </FigureLine>
      </FigureLines>
      <details className={`fold ${styles['research']}`}>
        <summary>{text('partnerships.research')}</summary>
        <p>
          {text('partnerships.research.sentence', {
            residual: figureOrNone(pair.residual, text, 3),
            fitted: figureOrNone(pair.fitted?.expected, text, 3),
            rate: figureOrNone(rate?.deterrence, text, 4),
          })}
        </p>
      </details>
    </>
  );
}
