import type { ForumShown, PairShown } from '../../data/partnership-documents.ts';
import { expectedFigure } from '../../gaps/gap-figures.ts';
import { listWords } from '../../text/lists.ts';
import { typeset } from '../../text/typeset.ts';
import type { Say } from '../../text/use-text.ts';
import type { Pairs } from './pairs.ts';
import { sharedWords } from './words.ts';

const FORUMS_NAMED = 3;

/** What two authorities share and what would be ordinary, in whole sentences. */
export function pairSentence(pair: PairShown, text: Say): string {
  const { observed, unknown, expected } = pair.gap;
  return [
    text('partnerships.pair.sentence', {
      observed,
      unknown,
      detail: observed > 0 ? text('partnerships.pair.detail', { types: sharedWords(pair, text) }) : '',
    }),
    expected === null ? '' : text('partnerships.pair.expected', { expected: expectedFigure(expected) }),
  ]
    .join(' ')
    .trim();
}

/** What to ask next: a composition nobody gave, else what could bring the two together. */
export function pairQuestion(pair: PairShown, pairs: Pairs, text: Say): string {
  const names = { a: pairs.shortNameOf(pair.a), b: pairs.shortNameOf(pair.b) };
  const [open] = pair.unknownForums.flatMap((slug) => pairs.forum(slug) ?? []);
  return open
    ? text('partnerships.question.composition', { ...names, forum: typeset(open.entity.name) })
    : text('partnerships.question.together', names);
}

/** In what each of the two is without the other, when the question is what could bring them together. */
export function whereEachIs(pair: PairShown, pairs: Pairs, text: Say): string {
  if (pair.unknownForums.some((slug) => pairs.forum(slug))) return '';
  const alone = (slug: string, other: string) => {
    const forums = pairs.read.forums.filter(
      ({ members }) => members.includes(slug) && !members.includes(other),
    );
    return text('partnerships.question.one', {
      name: pairs.shortNameOf(slug),
      count: forums.length,
      forums: listed(forums),
      more: Math.max(0, forums.length - FORUMS_NAMED),
    });
  };
  return [alone(pair.a, pair.b), alone(pair.b, pair.a)].join(' ');
}

const listed = (forums: readonly ForumShown[]) => {
  const named = forums.slice(0, FORUMS_NAMED).map(({ entity }) => typeset(entity.name));
  return forums.length > FORUMS_NAMED ? named.join(', ') : listWords(named);
};
