import type { PairShown } from '../../data/transversality-documents.ts';
import { FigureLine, FigureLines } from '../../gaps/figure-line.tsx';
import { CertaintyLine, ExpectedLine, ScoreLine } from '../../gaps/gap-figure-lines.tsx';
import { scoreFigure } from '../../gaps/gap-figures.ts';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';

/** The figures of a pair, each with its definition. What is not defined is said so, never zero. */
export function PairFigures({ pair, nameOf }: { pair: PairShown; nameOf: (code: string) => string }) {
  const text = useText();
  const { gap, rate, cause } = pair;
  const or = (value: number | null | undefined, words: (value: number) => string) =>
    value == null ? text('gap.undefined') : words(value);
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
      <CertaintyLine certainty={pair.certainty} />
      <ExpectedLine name="transversality.expected" method="expected-meetings" expected={gap.expected} />
      <FigureLine
        name="transversality.rate"
        method="reference-rate"
        note={rate ? text('transversality.rate.note', { yes: rate.yes, of: rate.of }) : undefined}
      >
        {or(rate?.rate, figure)}
      </FigureLine>
      <ScoreLine name="transversality.score" score={gap.score} />
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
        {cause.cause ? text(`transversality.cause.${cause.cause}`) : text('transversality.cause.none')}
      </FigureLine>
    </FigureLines>
  );
}
