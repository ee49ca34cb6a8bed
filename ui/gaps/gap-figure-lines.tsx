import { valueWord } from '../kit/relations.ts';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import { FigureLine } from './figure-line.tsx';
import { expectedFigure, scoreFigure } from './gap-figures.ts';
import type { Measured } from './gap-measure.ts';

/** How sure it is that two meet; nothing when they do not. */
export function CertaintyLine({ certainty }: { certainty: string | null }) {
  return certainty && <FigureLine name="gap.certainty">{valueWord('certainty', certainty)}</FigureLine>;
}

/** How many meetings would be ordinary. What is not defined is said so, never zero. */
export function ExpectedLine({
  name,
  method,
  expected,
}: {
  name: TextKey;
  method: string;
  expected: number | null;
}) {
  const text = useText();
  return (
    <FigureLine name={name} method={method}>
      {expected === null ? text('gap.undefined') : expectedFigure(expected)}
    </FigureLine>
  );
}

/** The score with the interval that what is unknown leaves it, under the name of its screen. */
export function ScoreLine({ name, score }: { name: TextKey; score: Measured['score'] }) {
  const text = useText();
  return (
    <FigureLine
      name={name}
      method="gap-score"
      note={
        score
          ? text('gap.interval', { low: scoreFigure(score.low), high: scoreFigure(score.high) })
          : undefined
      }
    >
      {score ? scoreFigure(score.point) : text('gap.undefined')}
    </FigureLine>
  );
}
