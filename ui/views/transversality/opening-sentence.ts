import type { TransversalityShown } from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import { expectedFigure } from '../../gaps/gap-figures.ts';
import { isJudged } from '../../gaps/gap-status.ts';
import type { Say } from '../../text/use-text.ts';
import { comparedWords, quoted, scopeOf } from './unit-words.ts';

/** What the screen found, in two or three sentences: how many pairs, how many to examine, the first one, the whole. */
export function openingSentence(
  shown: TransversalityShown,
  compared: Units,
  nameOf: (code: string) => string,
  text: Say,
): string {
  const worth = shown.pairs.filter(({ worthExamining }) => worthExamining);
  const [first] = worth;
  const { index } = shown;
  const scope = scopeOf(shown);
  const met = index ? Math.round((index.congruence?.low ?? 0) * index.occasions) : 0;
  const named = (code: string) => quoted(nameOf(code), text);
  return [
    text(`transversality.opening.${compared}`, {
      units: shown.units.length,
      pairs: shown.pairs.length,
      examine: worth.length,
    }),
    first &&
      text(first.gap.observed === 0 ? 'transversality.opening.never' : 'transversality.opening.first', {
        a: named(first.first),
        b: named(first.second),
        occasions: first.gap.occasions ?? 0,
        observed: first.gap.observed,
        unknown: first.gap.unknown,
      }),
    index?.expected != null &&
      scope !== 'OBJECTIVE' &&
      text(scope === 'OWN_PERIMETER' ? 'transversality.opening.own' : 'transversality.opening.whole', {
        occasions: index.occasions,
        low: met,
        open: Math.round((index.congruence?.high ?? 0) * index.occasions) - met,
        expected: expectedFigure(index.expected),
        level: comparedWords(shown, text),
      }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Could at least one pair be compared? Where none could, nothing to examine does not mean that all is well. */
export const isAnyJudged = ({ pairs }: TransversalityShown) => pairs.some(({ gap }) => isJudged(gap.status));
