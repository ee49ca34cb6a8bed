import type { EntityShape, EntityView } from '../domain/entity/entity-view.ts';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import type { Reason } from '../domain/search/fitness.ts';
import { fullTextExpression } from '../domain/search/full-text-expression.ts';
import { type Match, matchOf } from '../domain/search/matched-on.ts';
import type { Nearness } from '../domain/search/nearness.ts';
import type { NamedPlace, Question } from '../domain/search/question.ts';
import { MEANT_SCORE } from '../domain/search/rank-answers.ts';
import {
  ALL_WORDS_SCORE,
  JOINING_IN_NAMES,
  KEPT_BY_LONG_NAMES,
  KIND_WEIGHTS,
  ONLY_FRAMED_WEIGHT,
  READ_AT_MOST,
  SAME_POPULATION_RATIO,
  WHOLE_MATCHES,
  WORD_SCORE,
} from '../domain/search/ranking.ts';
import { levelled, searchWords } from '../domain/search/search-words.ts';
import { searchEntities } from '../graph/queries/search-entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { answerQuestion, type QuestionAnswers } from './answer-question.ts';
import { entitiesOf } from './entities.ts';
import { type EntityReference, existing } from './find-entity.ts';
import { readOffset } from './offset-cursor.ts';

export interface SearchHit extends Match {
  readonly view: EntityView;
  readonly score: number;
  /** Where it stands, to tell homonyms apart: the département of a commune, the territory of a pole. Empty when unknown. */
  readonly context: readonly string[];
  /** Why it answers a question; none when it only answers by its name. */
  readonly reasons: readonly Reason[];
  /** Where it stands, seen from what distances are measured from; null when nothing is. */
  readonly nearness: Nearness | null;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Matches of the territory by kind, before the choice of kinds. */
  readonly facets: readonly { kind: string; total: number }[];
  readonly levels: readonly { level: string; total: number }[];
  readonly total: number;
  /** More matched than were looked at, which takes a graph far larger than France: totals then count part of them. */
  readonly truncated: boolean;
  readonly skipped: number;
  /** How the text was understood as a question; null when it asks none. */
  readonly question: Question | null;
  /** What distances are measured from: the place the question means, else where the reader works. */
  readonly from: NamedPlace | null;
  /** What was given as the place where the reader works, and that nothing bears; null otherwise. */
  readonly nearUnknown: string | null;
  /** Answers in the place that the question names; null without a place. */
  readonly there: number | null;
}

interface Asked {
  readonly text: string;
  readonly kinds: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly first: number;
  readonly after: string | null | undefined;
  /** Among the fictional entities of the demonstration, instead of the others. */
  readonly demonstration: boolean;
  /** Slug, SIREN or Insee code of where the reader works. */
  readonly near: string | null;
  /** The territory that answers stand in or cover, or are; null for anywhere. */
  readonly within: EntityReference | null;
  /** The text is a name: no question is read in it. */
  readonly asName: boolean;
}

/**
 * Entities that answer a search, best first, by their names or as a question; nothing, without an error, when the text holds
 * no word. Slips are forgiven only when nothing, wherever it stands, is called as it is typed, and no question is answered by all
 * its words. Throws `NotFound` for a territory that nothing bears.
 */
export async function search(runner: QueryRunner, asked: Asked, shape: EntityShape): Promise<SearchAnswer> {
  const skip = readOffset(asked.after);
  const [within = null] = await existing(runner, asked.within === null ? [] : [asked.within]);
  const worked = asked.near === null ? null : await workedIn(runner, asked.near);
  const reading = asked.asName ? null : await answerQuestion(runner, { ...asked, near: worked });
  const placeAlone =
    reading?.answers.every(({ by, score }) => by === 'PLACE' && score < MEANT_SCORE) ?? false;
  const exact = await found(runner, asked, { skip, within, told: placeAlone ? null : reading, slips: false });
  // A text that something is called by is not a question; where nothing is, the place that it names answers.
  const told = placeAlone && exact ? null : reading;
  const enough = exact && (exact.named > 0 || told?.answers.some(({ coverage }) => coverage !== 'SOME'));
  const answer =
    (enough ? exact : await found(runner, asked, { skip, within, told, slips: true })) ?? NOTHING;
  const views = await entitiesOf(
    runner,
    answer.hits.map((hit) => hit.id),
    shape,
  );
  const { facets, levels, total } = answer;
  const read = facets.reduce((sum, facet) => sum + facet.total, 0);
  return {
    hits: answer.hits.flatMap((hit, place) => {
      const view = views[place];
      if (!view) return [];
      const match = matchOf(view.entity, asked.text);
      return [{ ...hit, view, ...match, ...fitOf(hit.id, told, match.matchedOn) }];
    }),
    facets,
    levels,
    total,
    truncated: read >= READ_AT_MOST || (told?.truncated ?? false),
    skipped: skip,
    question: told?.question ?? null,
    from: told?.from ?? null,
    there: told?.there ?? null,
    nearUnknown: worked === null ? asked.near : null,
  };
}

const SIREN = /^\d{9}$/;
const INSEE = /^\d[\dAB]\d{3}$/;

/** Id of where the reader works, by its slug or a code; null when nothing bears it. */
async function workedIn(runner: QueryRunner, near: string): Promise<string | null> {
  const reference: EntityReference = SIREN.test(near)
    ? { siren: near }
    : INSEE.test(near)
      ? { insee: { level: 'COMMUNE', code: near } }
      : { slug: near };
  try {
    return (await existing(runner, [reference]))[0] ?? null;
  } catch (refusal) {
    if (refusal instanceof NotFound || refusal instanceof InvalidInput) return null;
    throw refusal;
  }
}

const NOTHING = { hits: [], facets: [], levels: [], total: 0, named: 0 };

/** Why and how far an entity answers a question, and what that says of the match when its name does not hold all the words. */
function fitOf(
  id: string,
  told: QuestionAnswers | null,
  byName: Match['matchedOn'],
): Pick<SearchHit, 'reasons' | 'nearness' | 'matchedOn'> {
  const answer = told?.answers.find((one) => one.id === id);
  if (!answer) return { reasons: [], nearness: null, matchedOn: byName };
  const { reasons, nearness, by } = answer;
  return { reasons, nearness, matchedOn: byName === 'APPROXIMATE' ? by : byName };
}

/** What the names of the graph answer, and what answers as a question; `null` when nothing does, whatever its kind and level. */
async function found(
  runner: QueryRunner,
  asked: Asked,
  {
    skip,
    within,
    told,
    slips,
  }: { skip: number; within: string | null; told: QuestionAnswers | null; slips: boolean },
) {
  const expression = fullTextExpression(asked.text, { demonstration: asked.demonstration, slips });
  if (expression === null) return null;
  const [answer] = await searchEntities(runner, {
    expression,
    kinds: asked.kinds === null ? null : [...asked.kinds],
    levels: asked.levels === null ? null : [...asked.levels],
    within,
    words: searchWords(asked.text).length,
    weights: KIND_WEIGHTS,
    wholes: WHOLE_MATCHES.map(({ family: _, ...worth }) => worth),
    wordScore: WORD_SCORE,
    // « agglo de Béthune » means the grouping, whatever else holds both words.
    allWords: levelled(asked.text) === null ? ALL_WORDS_SCORE : WORD_SCORE * KEPT_BY_LONG_NAMES,
    keptByLong: KEPT_BY_LONG_NAMES,
    onlyFramed: ONLY_FRAMED_WEIGHT,
    joining: [...JOINING_IN_NAMES],
    samePopulation: SAME_POPULATION_RATIO,
    skip,
    first: asked.first,
    readAtMost: READ_AT_MOST,
    subjects: told?.answers.map(({ id, score }) => ({ id, score })) ?? [],
  });
  return answer && (answer.named > 0 || answer.facets.length > 0) ? answer : null;
}
