import type { LinkFacts } from '../domain/entity/entity.ts';
import type { EntityShape, EntityView } from '../domain/entity/entity-view.ts';
import { InvalidInput, NoPath } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { wholeWithin } from '../domain/selection/limits.ts';
import { copied, type LinkWishes, linkFilterOf } from '../domain/selection/link-filter.ts';
import { PLACE_RELATIONS } from '../domain/vocabulary/vocabulary.ts';
import { allPaths, shortestPaths } from '../graph/queries/paths.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { type EntityReference, existing } from './find-entity.ts';

/** Longest path looked for: beyond, everything is tied to everything and a path says nothing. */
const LONGEST = { SHORTEST: 8, ALL: 5 } as const;
const USUAL_LONGEST = { SHORTEST: 6, ALL: 4 } as const;
export const MOST_PATHS = 50;
const USUAL_PATHS = 10;
/** Entities one may leave from or go to, and those a path may be kept from. */
const MOST_ENDS = 10;
const MOST_AVOIDED = 20;
const MOST_LINKS = 100_000;

/** Paths looked at before they are put in order; there may be thousands between two hubs. */
const READ_AT_MOST = 500;

export interface Path {
  readonly entities: readonly EntityView[];
  readonly links: readonly LinkFacts[];
  readonly length: number;
}

export interface Paths {
  readonly paths: readonly Path[];
  /** `null` when there are more than were looked at. */
  readonly total: number | null;
  readonly truncated: boolean;
}

/**
 * Ways from some entities to others: for each of the first and of the others the shortest ones, or all up to a length; shorter
 * first, then by the names met. None passes by what is avoided, nor by a hub; an end is never avoided.
 * Territorial links count only when their territory is one of the two ends, unless `throughTerritories`.
 * Throws `NoPath` when nothing known joins them, `NotFound`, `InvalidInput`.
 */
export async function pathsBetween(
  runner: QueryRunner,
  asked: {
    from: readonly EntityReference[];
    to: readonly EntityReference[];
    avoiding: readonly EntityReference[];
    /** Links from which an entity is a hub, not to be passed by. */
    hubsOf?: number | null | undefined;
    mode: 'SHORTEST' | 'ALL';
    longest?: number | null | undefined;
    links?: LinkWishes | null | undefined;
    kinds?: readonly string[] | null | undefined;
    throughTerritories: boolean;
    limit?: number | null | undefined;
    linkEvidenceFirst: number;
  },
  shape: EntityShape,
): Promise<Paths> {
  const { mode } = asked;
  const longest = wholeWithin(asked.longest, {
    field: 'longest',
    usual: USUAL_LONGEST[mode],
    least: 1,
    most: LONGEST[mode],
  });
  const limit = wholeWithin(asked.limit, { field: 'limit', usual: USUAL_PATHS, least: 1, most: MOST_PATHS });
  const links = linkFilterOf(asked.links);
  const hubsOf =
    asked.hubsOf == null
      ? null
      : wholeWithin(asked.hubsOf, { field: 'hubsOf', usual: MOST_LINKS, least: 2, most: MOST_LINKS });
  for (const [field, references, least, most] of [
    ['from', asked.from, 1, MOST_ENDS],
    ['to', asked.to, 1, MOST_ENDS],
    ['avoiding', asked.avoiding, 0, MOST_AVOIDED],
  ] as const) {
    if (references.length < least || references.length > most) {
      throw new InvalidInput(field, sentences.entitiesWithin(least, most));
    }
  }
  const ids = await existing(runner, [...asked.from, ...asked.to, ...asked.avoiding]);
  const from = [...new Set(ids.slice(0, asked.from.length))];
  const to = [...new Set(ids.slice(asked.from.length, asked.from.length + asked.to.length))].filter(
    (id) => !from.includes(id),
  );
  const avoiding = ids.slice(asked.from.length + asked.to.length);
  if (to.length === 0) throw new InvalidInput('to', sentences.twoEntities);

  // Being of the same territory is not being tied: it leads somewhere only when asked for by name or by the flag.
  const named = links.relations ?? [];
  const [found] = await (mode === 'ALL' ? allPaths : shortestPaths)(runner, {
    from,
    to,
    avoiding,
    hubsOf,
    longest,
    links,
    kinds: copied(asked.kinds),
    placeRelations: asked.throughTerritories
      ? []
      : PLACE_RELATIONS.filter((relation) => !named.includes(relation)),
    readAtMost: READ_AT_MOST + 1,
    limit,
    linkEvidenceFirst: asked.linkEvidenceFirst,
  });
  if (!found || found.total === 0) throw new NoPath(longest);

  const met = [...new Set(found.paths.flatMap(({ entityIds }) => entityIds))];
  const views = new Map(
    (await entitiesOf(runner, met, shape)).flatMap((view) => (view ? [[view.entity.id, view]] : [])),
  );
  return {
    paths: found.paths.map((path) => ({
      entities: path.entityIds.flatMap((id) => views.get(id) ?? []),
      links: path.links,
      length: path.links.length,
    })),
    total: found.total > READ_AT_MOST ? null : found.total,
    truncated: found.total > found.paths.length,
  };
}
