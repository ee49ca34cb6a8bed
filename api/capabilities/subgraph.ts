import type { LinkFacts } from '../domain/entity/entity.ts';
import { type EntityShape, type EntityView, linksBetween } from '../domain/entity/entity-view.ts';
import { wholeWithin } from '../domain/selection/limits.ts';
import { type LinkWishes, linkFilterOf } from '../domain/selection/link-filter.ts';
import { mostTied } from '../domain/selection/most-tied.ts';
import { linksAmong, tiesAmong } from '../graph/queries/selection.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { type AskedFilter, type AskedSeed, selected } from './selection.ts';

const USUAL_ENTITIES = 500;
const MOST_ENTITIES = 2_000;

export interface Subgraph {
  /** The most tied first, then by kind and name. */
  readonly entities: readonly EntityView[];
  readonly links: readonly LinkFacts[];
  /** All the selection holds, shown or not. */
  readonly entityTotal: number;
  readonly linkTotal: number;
  readonly undatedLinkTotal: number;
  /** Entities of the selection without a link to another of it: they are there, and no tie of theirs is known. */
  readonly isolatedTotal: number;
  readonly isolatedIds: ReadonlySet<string>;
  readonly truncated: boolean;
}

/**
 * A selection and every link among its entities. Above the limit the least tied are left out, and it is said.
 * Throws `NotFound`, `InvalidInput`.
 */
export async function subgraphOf(
  runner: QueryRunner,
  asked: {
    of: AskedSeed;
    filter: AskedFilter;
    links: LinkWishes | null | undefined;
    limit: number | null | undefined;
    linkEvidenceFirst: number;
  },
  shape: EntityShape,
): Promise<Subgraph> {
  const limit = wholeWithin(asked.limit, {
    field: 'limit',
    usual: USUAL_ENTITIES,
    least: 1,
    most: MOST_ENTITIES,
  });
  const links = linkFilterOf(asked.links);
  const ids = [...(await selected(runner, asked.of, asked.filter)).ids];
  const [counted] = await tiesAmong(runner, { ids, links });
  const ties = new Map((counted?.ties ?? []).map(({ id, total }) => [id, total]));
  const kept = mostTied(ids, ties, limit);
  const [rows, views] = await Promise.all([
    linksAmong(runner, { ids: kept, links, linkEvidenceFirst: asked.linkEvidenceFirst }),
    entitiesOf(runner, kept, shape),
  ]);
  const entities = views.filter((view) => view !== null);
  return {
    entities,
    links: linksBetween(
      rows.map(({ link }) => link),
      entities,
    ),
    entityTotal: ids.length,
    linkTotal: counted?.linkTotal ?? 0,
    undatedLinkTotal: counted?.undatedTotal ?? 0,
    isolatedTotal: ids.length - ties.size,
    isolatedIds: new Set(ids.filter((id) => !ties.has(id))),
    truncated: ids.length > kept.length,
  };
}
