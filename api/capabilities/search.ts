import type { EntityShape, EntityView } from '../domain/entity/entity.ts';
import { fullTextExpression } from '../domain/search/full-text-expression.ts';
import { type Match, matchOf } from '../domain/search/matched-on.ts';
import {
  KEPT_BY_LONG_NAMES,
  KIND_WEIGHTS,
  ONLY_FRAMED_WEIGHT,
  READ_AT_MOST,
  SAME_POPULATION_RATIO,
  WHOLE_MATCHES,
  WORD_SCORE,
} from '../domain/search/ranking.ts';
import { searchWords } from '../domain/search/search-words.ts';
import { searchEntities } from '../graph/queries/search-entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { readOffset } from './offset-cursor.ts';

export interface SearchHit extends Match {
  readonly view: EntityView;
  readonly score: number;
  /** Where it stands, to tell homonyms apart: the département of a commune, the territory of a pole. Empty when unknown. */
  readonly context: readonly string[];
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Matches by kind, before the choice of kinds. */
  readonly facets: readonly { kind: string; total: number }[];
  readonly levels: readonly { level: string; total: number }[];
  readonly total: number;
  /** More matched than were looked at, which takes a graph far larger than France: totals then count part of them. */
  readonly truncated: boolean;
  readonly skipped: number;
}

interface Asked {
  readonly text: string;
  readonly kinds: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly first: number;
  readonly after: string | null | undefined;
  /** Among the fictional entities of the demonstration, instead of the others. */
  readonly demonstration: boolean;
}

/**
 * Entities that answer a search, best first; nothing, without an error, when the text holds no word. Slips are forgiven
 * only when nothing is called as it is typed.
 */
export async function search(runner: QueryRunner, asked: Asked, shape: EntityShape): Promise<SearchAnswer> {
  const skipped = readOffset(asked.after);
  const answer = (await found(runner, asked, skipped, false)) ?? (await found(runner, asked, skipped, true));
  if (!answer) return { hits: [], facets: [], levels: [], total: 0, truncated: false, skipped };
  const views = await entitiesOf(
    runner,
    answer.hits.map((hit) => hit.id),
    shape,
  );
  const hits = answer.hits.flatMap((hit, place) => {
    const view = views[place];
    return view ? [{ ...hit, view, ...matchOf(view.entity, asked.text) }] : [];
  });
  const { facets, levels, total } = answer;
  const truncated = facets.reduce((sum, facet) => sum + facet.total, 0) >= READ_AT_MOST;
  return { hits, facets, levels, total, truncated, skipped };
}

/** What the names of the graph answer, `null` when nothing does, whatever its kind and level. */
async function found(runner: QueryRunner, asked: Asked, skip: number, slips: boolean) {
  const expression = fullTextExpression(asked.text, { demonstration: asked.demonstration, slips });
  if (expression === null) return null;
  const [answer] = await searchEntities(runner, {
    expression,
    kinds: asked.kinds === null ? null : [...asked.kinds],
    levels: asked.levels === null ? null : [...asked.levels],
    words: searchWords(asked.text).length,
    weights: KIND_WEIGHTS,
    wholes: WHOLE_MATCHES.map(({ floor, score }) => ({ floor, score })),
    wordScore: WORD_SCORE,
    keptByLong: KEPT_BY_LONG_NAMES,
    onlyFramed: ONLY_FRAMED_WEIGHT,
    samePopulation: SAME_POPULATION_RATIO,
    skip,
    first: asked.first,
    readAtMost: READ_AT_MOST,
  });
  return answer && answer.facets.length > 0 ? answer : null;
}
