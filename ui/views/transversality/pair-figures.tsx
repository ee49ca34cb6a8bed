import type { PairShown } from '../../data/transversality-documents.ts';
import { FigureLine, FigureLines } from '../../gaps/figure-line.tsx';
import { expectedFigure, scoreFigure } from '../../gaps/gap-figures.ts';
import { valueWord } from '../../kit/relations.ts';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';

/** The figures of a pair, each with its definition. What is not defined is said so, never zero. */
export function PairFigures({ pair, nameOf }: { pair: PairShown; nameOf: (code: string) => string }) {
  const text = useText();
  const { gap, rate, cause } = pair;
  const or = (value: number | null | undefined, words: (value: number) => string) => (
    <strong className="figure">{value == null ? text('gap.undefined') : words(value)}</strong>
  );
  return (
    <FigureLines>
      <FigureLine name="transversality.occasions" method="occasions">
        {or(gap.occasions, figure)}
      </FigureLine>
      <FigureLine
        name="transversality.observed"
        method="occasions"
        note={text('transversality.unknown', { count: gap.unknown })}
      >
        {or(gap.observed, figure)}
      </FigureLine>
      {pair.certainty && (
        <FigureLine name="gap.certainty">{valueWord('certainty', pair.certainty)}</FigureLine>
      )}
      <FigureLine name="transversality.expected" method="expected-meetings">
        {or(gap.expected, expectedFigure)}
      </FigureLine>
      <FigureLine
        name="transversality.rate"
        method="reference-rate"
        note={rate ? text('transversality.rate.note', { yes: rate.yes, of: rate.of }) : undefined}
      >
        {or(rate?.rate, figure)}
      </FigureLine>
      <FigureLine
        name="transversality.score"
        method="gap-score"
        note={
          gap.score
            ? text('gap.interval', {
                low: scoreFigure(gap.score.low),
                high: scoreFigure(gap.score.high),
              })
            : undefined
        }
      >
        {or(gap.score?.point, scoreFigure)}
      </FigureLine>
      <FigureLine
        name="transversality.confidence"
        method="gap-confidence"
        note={
          gap.confidence
            ? text('transversality.confidence.parts', {
                word: text(`gap.confidence.${gap.confidence.word}`),
                observation: scoreFigure(gap.confidence.observation),
                reference: scoreFigure(gap.confidence.reference),
                source: scoreFigure(gap.confidence.source),
              })
            : undefined
        }
      >
        {or(gap.confidence?.value, scoreFigure)}
      </FigureLine>
      <FigureLine
        name="transversality.cause"
        method="cause"
        note={
          cause.activation !== null && cause.disjunction !== null
            ? text('transversality.cause.parts', {
                activation: figure(cause.activation),
                disjunction: figure(cause.disjunction),
                documented: cause.documented,
                lagging: cause.lagging ? typeset(nameOf(cause.lagging)) : 'none',
              })
            : undefined
        }
      >
        <strong>
          {cause.cause ? text(`transversality.cause.${cause.cause}`) : text('transversality.cause.none')}
        </strong>
      </FigureLine>
    </FigureLines>
  );
}
