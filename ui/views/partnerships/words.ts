import type { PairShown } from '../../data/partnership-documents.ts';
import * as numbers from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import type { useText } from '../../text/use-text.ts';
import type { Pairs } from './pairs.ts';

type Say = ReturnType<typeof useText>;

/** A figure with at most `digits` decimals, as the reader writes it; « non défini » when it is not. */
export function figure(value: number | null | undefined, text: Say, digits = 2): string {
  return value == null ? text('partnerships.undefined') : numbers.figure(value, digits);
}

export function percent(value: number | null | undefined, text: Say): string {
  return value == null ? text('partnerships.undefined') : numbers.percent(value);
}

/** What a pair shares, in a few words: « 3 pôles, 1 contrat ». */
export function sharedWords(pair: PairShown, text: Say): string {
  return pair.byType.map(({ type, total }) => text(`partnerships.type.${type}`, { total })).join(', ');
}

/** What is heard of a pair wherever it is drawn. */
export function spokenPair(pair: PairShown, { nameOf, examined }: Pairs, text: Say): string {
  const { gap } = pair;
  const names = { a: typeset(nameOf(pair.a)), b: typeset(nameOf(pair.b)) };
  return [
    text('partnerships.cell', { ...names, observed: gap.observed, unknown: gap.unknown }),
    gap.expected === null
      ? ''
      : text('partnerships.cell.expected', { expected: figure(gap.expected, text, 1) }),
    examined(pair) ? text('partnerships.cell.examine', { status: text(`gap.status.${gap.status}`) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What every authority of a kind begins with, as it is said in short. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^communauté de communes\b/i, 'CC'],
  [/^communauté d[’']agglomération\b/i, 'CA'],
  [/^communauté urbaine\b/i, 'CU'],
  [/^établissement public territorial\b/i, 'EPT'],
  [/^département\b/i, 'Dép.'],
];

/** A name where there is little room: what tells one authority from the next comes first. */
export function shortName(name: string): string {
  const beginning = BEGINNINGS.find(([written]) => written.test(name));
  return beginning === undefined ? name : name.replace(...beginning);
}
