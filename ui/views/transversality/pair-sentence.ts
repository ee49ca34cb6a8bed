import type { PairShown, TransversalityShown } from '../../data/transversality-documents.ts';
import { listWords } from '../../text/lists.ts';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { comparedWords, type Say, scopeOf } from './unit-words.ts';

const FORUMS_NAMED = 3;

const quoted = (name: string, text: Say) => text('transversality.quoted', { name: typeset(name) });

/** The finding of a pair in whole sentences, as methods, section 5, words it. */
export function pairSentence(
  { first, second, gap, cause, unknownForums }: PairShown,
  shown: TransversalityShown,
  nameOf: (code: string) => string,
  text: Say,
): string {
  const [a, b] = [quoted(nameOf(first), text), quoted(nameOf(second), text)];
  if (gap.status === 'NOT_APPLICABLE') return text('transversality.sentence.none', { a, b });
  const said = [
    text('transversality.sentence.met', {
      a,
      b,
      occasions: gap.occasions ?? 0,
      observed: gap.observed,
      unknown: gap.unknown,
    }),
  ];
  const scope = scopeOf(shown);
  if (gap.expected !== null && scope)
    said.push(
      text(`transversality.sentence.${scope}`, {
        expected: figure(gap.expected, 1),
        level: comparedWords(shown, text),
      }),
    );
  if (gap.status === 'TOO_FEW_OCCASIONS') said.push(text('transversality.sentence.few'));
  else if (gap.score)
    said.push(
      text('transversality.sentence.gap', {
        word: text(`gap.status.${gap.status}`),
        score: figure(gap.score.point),
        low: figure(gap.score.low),
        high: figure(gap.score.high),
      }),
    );
  if (gap.confidence && gap.status !== 'TOO_FEW_OCCASIONS')
    said.push(
      text('transversality.sentence.confidence', {
        word: text(`transversality.confidence.${gap.confidence.word}`),
        value: figure(gap.confidence.value),
      }),
    );
  if (cause.cause && gap.status !== 'TOO_FEW_OCCASIONS')
    said.push(
      cause.lagging
        ? text('transversality.sentence.lagging', { unit: quoted(nameOf(cause.lagging), text) })
        : text(`transversality.sentence.${cause.cause}`),
    );
  if (unknownForums.length > 0)
    said.push(
      text('transversality.sentence.check', {
        forums: listWords(unknownForums.slice(0, FORUMS_NAMED).map(({ name }) => typeset(name))),
        more: Math.max(0, unknownForums.length - FORUMS_NAMED),
      }),
    );
  return said.join(' ');
}

/** Questions to ask next, the first one first: compositions nobody gave, then what could bring the two together. */
export function nextQuestions(
  { first, second, unknownForums }: PairShown,
  apart: readonly string[],
  nameOf: (code: string) => string,
  text: Say,
): string[] {
  const [a, b] = [quoted(nameOf(first), text), quoted(nameOf(second), text)];
  const asked = unknownForums
    .slice(0, FORUMS_NAMED)
    .map(({ name }) => text('transversality.ask.composition', { forum: typeset(name), a, b }));
  const together =
    apart.length === 0
      ? text('transversality.ask.anywhere', { a, b })
      : text('transversality.ask.together', {
          a,
          b,
          forums: listWords(apart.slice(0, FORUMS_NAMED).map(typeset)),
          more: Math.max(0, apart.length - FORUMS_NAMED),
        });
  return [...asked, together];
}
