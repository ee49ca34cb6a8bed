import type {
  MeetingPlaceShown,
  PairShown,
  TransversalityShown,
} from '../../data/transversality-documents.ts';
import { expectedFigure } from '../../gaps/gap-figures.ts';
import { listWords } from '../../text/lists.ts';
import { typeset } from '../../text/typeset.ts';
import type { Say } from '../../text/use-text.ts';
import { comparedWords, quoted, scopeOf } from './unit-words.ts';

const FORUMS_NAMED = 3;

/** The first forums by name: « a, b et c », or « a, b, c » when « et 2 autres » follows. */
const listed = (forums: readonly { readonly name: string }[]) => {
  const named = forums.slice(0, FORUMS_NAMED).map(({ name }) => typeset(name));
  return forums.length > FORUMS_NAMED ? named.join(', ') : listWords(named);
};

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
        expected: expectedFigure(gap.expected),
        level: comparedWords(shown, text),
      }),
    );
  if (gap.status === 'TOO_FEW_OCCASIONS') said.push(text('transversality.sentence.few'));
  if (cause.cause && gap.status !== 'TOO_FEW_OCCASIONS')
    said.push(
      cause.lagging
        ? text('transversality.sentence.lagging', { unit: quoted(nameOf(cause.lagging), text) })
        : text(`transversality.sentence.${cause.cause}`),
    );
  if (unknownForums.length > 0)
    said.push(
      text('transversality.sentence.check', {
        forums: listed(unknownForums),
        more: Math.max(0, unknownForums.length - FORUMS_NAMED),
      }),
    );
  return said.join(' ');
}

/** Forums that concern both units of a pair and where no source shows them together, in the order they are read. */
function apartIn(
  { first, second }: Pick<PairShown, 'first' | 'second'>,
  forums: readonly MeetingPlaceShown[],
): MeetingPlaceShown['forum'][] {
  const both = (codes: readonly string[]) => codes.includes(first) && codes.includes(second);
  return forums
    .filter(({ concerned, engaged }) => both(concerned) && !both(engaged.map(({ unit }) => unit)))
    .map(({ forum }) => forum);
}

/** Questions to ask next, the first one first: compositions nobody gave, then what could bring the two together. */
export function nextQuestions(
  pair: PairShown,
  { forums }: Pick<TransversalityShown, 'forums'>,
  nameOf: (code: string) => string,
  text: Say,
): string[] {
  const [a, b] = [quoted(nameOf(pair.first), text), quoted(nameOf(pair.second), text)];
  const apart = apartIn(pair, forums);
  const asked = pair.unknownForums
    .slice(0, FORUMS_NAMED)
    .map(({ name }) => text('transversality.ask.composition', { forum: typeset(name), a, b }));
  const together =
    apart.length === 0
      ? text('transversality.ask.anywhere', { a, b })
      : text('transversality.ask.together', {
          a,
          b,
          forums: listed(apart),
          more: Math.max(0, apart.length - FORUMS_NAMED),
        });
  return [...asked, together];
}
