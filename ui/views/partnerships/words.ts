import type { PairShown } from '../../data/partnership-documents.ts';
import { expectedFigure, scoreFigure } from '../../gaps/gap-figures.ts';
import * as numbers from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import type { Say } from '../../text/use-text.ts';
import type { Pairs } from './pairs.ts';

/** A figure with at most `digits` decimals, as the reader writes it; « non défini » when it is not. */
export function figureOrNone(value: number | null | undefined, text: Say, digits = 2): string {
  return value == null ? text('gap.undefined') : numbers.figure(value, digits);
}

/** A score, « non défini » when it is not. */
export const scoreWords = (value: number | null | undefined, text: Say) =>
  value == null ? text('gap.undefined') : scoreFigure(value);

export function percent(value: number | null | undefined, text: Say): string {
  return value == null ? text('gap.undefined') : numbers.percent(value);
}

/** In the order in which they are told. */
const PLACES: Readonly<Record<PairShown['byType'][number]['type'], number>> = {
  POLE: 0,
  CONTRAT: 1,
  FINANCEMENT: 2,
};

/** What a pair shares, in a few words: « 3 pôles, 1 contrat ». */
export function sharedWords(pair: PairShown, text: Say): string {
  return pair.byType
    .toSorted((one, other) => PLACES[one.type] - PLACES[other.type])
    .map(({ type, total }) => text(`partnerships.type.${type}`, { total }))
    .join(', ');
}

/** What is heard of a pair wherever it is drawn. */
export function spokenPair(pair: PairShown, { nameOf, examined }: Pairs, text: Say): string {
  const { gap } = pair;
  const names = { a: typeset(nameOf(pair.a)), b: typeset(nameOf(pair.b)) };
  return [
    text('partnerships.cell', { ...names, observed: gap.observed, unknown: gap.unknown }),
    gap.expected === null
      ? ''
      : text('partnerships.cell.expected', { expected: expectedFigure(gap.expected) }),
    examined(pair) ? text('partnerships.cell.examine', { status: text(`gap.status.${gap.status}`) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
