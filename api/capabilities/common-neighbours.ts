import type { LinkFacts } from '../domain/entity/entity.ts';
import type { EntityShape, EntityView } from '../domain/entity/entity-view.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { copied, type LinkWishes, linkFilterOf } from '../domain/selection/link-filter.ts';
import { commonNeighbours } from '../graph/queries/common-neighbours.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { type EntityReference, existing } from './find-entity.ts';

const MOST_ENTITIES = 20;

export interface CommonNeighbours {
  /** The most tied to the entities first, then by kind and name. */
  readonly entities: readonly EntityView[];
  readonly links: readonly LinkFacts[];
  readonly total: number;
}

/**
 * What is tied to every one of some entities, and by which links; nothing, without an error, when they share no one.
 * Throws `NotFound` naming the first that does not exist, `InvalidInput` below two and above twenty.
 */
export async function commonNeighboursOf(
  runner: QueryRunner,
  asked: {
    of: readonly EntityReference[];
    links: LinkWishes | null | undefined;
    kinds: readonly string[] | null | undefined;
    first: number;
    linkEvidenceFirst: number;
  },
  shape: EntityShape,
): Promise<CommonNeighbours> {
  const links = linkFilterOf(asked.links);
  if (asked.of.length > MOST_ENTITIES) throw refusedNumber();
  const ids = [...new Set(await existing(runner, asked.of))];
  if (ids.length < 2) throw refusedNumber();
  const [found] = await commonNeighbours(runner, {
    ids,
    links,
    kinds: copied(asked.kinds),
    first: asked.first,
    linkEvidenceFirst: asked.linkEvidenceFirst,
  });
  const views = await entitiesOf(runner, found?.neighbourIds ?? [], shape);
  return {
    entities: views.filter((view) => view !== null),
    links: found?.shown ?? [],
    total: found?.total ?? 0,
  };
}

function refusedNumber(): InvalidInput {
  return new InvalidInput('of', sentences.differentEntities(MOST_ENTITIES));
}
