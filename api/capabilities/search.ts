import type { EntityShape, EntityView } from '../domain/entity/entity.ts';
import { KIND_WEIGHTS, type MatchedOn, matchedOn, READ_AT_MOST } from '../domain/search/ranking.ts';
import { fullTextExpression, searchWords } from '../domain/search/search-words.ts';
import { searchEntities } from '../graph/queries/search-entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { readOffset } from './offset-cursor.ts';

export interface SearchHit {
  readonly view: EntityView;
  readonly score: number;
  readonly matchedOn: MatchedOn;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Matches by kind, before the choice of kinds. */
  readonly facets: readonly { kind: string; total: number }[];
  readonly total: number;
  readonly skipped: number;
}

/** Entities that answer a search, best first; nothing, without an error, when the text holds no word. */
export async function search(
  runner: QueryRunner,
  asked: { text: string; kinds: readonly string[] | null; first: number; after: string | null | undefined },
  shape: EntityShape,
): Promise<SearchAnswer> {
  const skipped = readOffset(asked.after);
  const expression = fullTextExpression(searchWords(asked.text));
  if (expression === null) return { hits: [], facets: [], total: 0, skipped };
  const [answer] = await searchEntities(runner, {
    expression,
    kinds: asked.kinds === null ? null : [...asked.kinds],
    weights: KIND_WEIGHTS,
    skip: skipped,
    first: asked.first,
    readAtMost: READ_AT_MOST,
  });
  if (!answer) return { hits: [], facets: [], total: 0, skipped };
  const views = await entitiesOf(
    runner,
    answer.hits.map((hit) => hit.id),
    shape,
  );
  const hits = answer.hits.flatMap((hit, place) => {
    const view = views[place];
    return view ? [{ view, score: hit.score, matchedOn: matchedOn(view.entity, asked.text) }] : [];
  });
  return { hits, facets: answer.facets, total: answer.total, skipped };
}
