import type { EntityShape, EntityView } from '../domain/entity/entity.ts';
import {
  EXACT_NAME_WEIGHT,
  KIND_WEIGHTS,
  type MatchedOn,
  matchedOn,
  ONLY_FRAMED_WEIGHT,
  READ_AT_MOST,
} from '../domain/search/ranking.ts';
import { foldText, fullTextExpression, searchWords } from '../domain/search/search-words.ts';
import { searchEntities } from '../graph/queries/search-entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { readOffset } from './offset-cursor.ts';

export interface SearchHit {
  readonly view: EntityView;
  readonly score: number;
  readonly matchedOn: MatchedOn;
  /** Where it stands, to tell homonyms apart: the département of a commune, the territory of a pole. Empty when unknown. */
  readonly context: readonly string[];
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Matches by kind, before the choice of kinds. */
  readonly facets: readonly { kind: string; total: number }[];
  readonly levels: readonly { level: string; total: number }[];
  readonly total: number;
  /** More matched than were looked at: totals then count the best of them only. */
  readonly truncated: boolean;
  readonly skipped: number;
}

/** Entities that answer a search, best first; nothing, without an error, when the text holds no word. */
export async function search(
  runner: QueryRunner,
  asked: {
    text: string;
    kinds: readonly string[] | null;
    levels: readonly string[] | null;
    first: number;
    after: string | null | undefined;
    /** Among the fictional entities of the demonstration, instead of the others. */
    demonstration: boolean;
  },
  shape: EntityShape,
): Promise<SearchAnswer> {
  const skipped = readOffset(asked.after);
  const expression = fullTextExpression(searchWords(asked.text));
  if (expression === null) return { hits: [], facets: [], levels: [], total: 0, truncated: false, skipped };
  const [answer] = await searchEntities(runner, {
    expression,
    folded: foldText(asked.text),
    kinds: asked.kinds === null ? null : [...asked.kinds],
    levels: asked.levels === null ? null : [...asked.levels],
    weights: KIND_WEIGHTS,
    exactName: EXACT_NAME_WEIGHT,
    onlyFramed: ONLY_FRAMED_WEIGHT,
    skip: skipped,
    first: asked.first,
    readAtMost: READ_AT_MOST,
    demonstration: asked.demonstration,
  });
  if (!answer) return { hits: [], facets: [], levels: [], total: 0, truncated: false, skipped };
  const views = await entitiesOf(
    runner,
    answer.hits.map((hit) => hit.id),
    shape,
  );
  const hits = answer.hits.flatMap((hit, place) => {
    const view = views[place];
    return view ? [{ ...hit, view, matchedOn: matchedOn(view.entity, asked.text) }] : [];
  });
  const { facets, levels, total } = answer;
  const truncated = facets.reduce((sum, facet) => sum + facet.total, 0) >= READ_AT_MOST;
  return { hits, facets, levels, total, truncated, skipped };
}
