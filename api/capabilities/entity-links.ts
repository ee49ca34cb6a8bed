import type { LinkFacts } from '../domain/entity/entity.ts';
import { BARE_SHAPE } from '../domain/entity/entity-view.ts';
import { searchWords } from '../domain/search/search-words.ts';
import { entityLinks } from '../graph/queries/entity-links.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type EntityReference, findEntity } from './find-entity.ts';
import { readKeyset } from './keyset-cursor.ts';

export interface LinkPage {
  /** Slug of the entity whose links these are. */
  readonly of: string;
  readonly links: readonly LinkFacts[];
  /** Links that match, all pages together. */
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** One page of the links of an entity, by the name of their other end. Throws `NotFound`, `InvalidInput`. */
export async function linksOfEntity(
  runner: QueryRunner,
  asked: {
    of: EntityReference;
    relations: readonly string[] | null;
    direction: string | null;
    kinds: readonly string[] | null;
    text: string | null;
    first: number;
    after: string | null | undefined;
    linkEvidenceFirst: number;
  },
): Promise<LinkPage> {
  const [afterName, afterId] = readKeyset(asked.after);
  const { entity } = await findEntity(runner, asked.of, BARE_SHAPE);
  const [page] = await entityLinks(runner, {
    id: entity.id,
    relations: asked.relations && [...asked.relations],
    direction: asked.direction,
    kinds: asked.kinds && [...asked.kinds],
    words: searchWords(asked.text ?? ''),
    afterName,
    afterId,
    first: asked.first + 1,
    linkEvidenceFirst: asked.linkEvidenceFirst,
  });
  const links = page?.links ?? [];
  return {
    of: entity.id,
    links: links.slice(0, asked.first),
    total: page?.total ?? 0,
    hasNextPage: links.length > asked.first,
    hasPreviousPage: Boolean(asked.after),
  };
}
