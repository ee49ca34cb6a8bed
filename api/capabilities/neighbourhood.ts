import type { LinkFacts } from '../domain/entity/entity.ts';
import { type EntityShape, type EntityView, linksBetween } from '../domain/entity/entity-view.ts';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { copied, linkFilterOf } from '../domain/selection/link-filter.ts';
import { neighbourhood } from '../graph/queries/neighbourhood.ts';
import { linksAmong } from '../graph/queries/selection.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';
import { type EntityReference, slugsOf } from './find-entity.ts';

/** A drawing larger than this is not read but aggregated. */
const MOST_NEIGHBOURS = 500;
const MOST_CENTRES = 200;

/** An entity to open, and what brings its neighbours in; `null` for all of them. */
export interface Opening {
  readonly entity: EntityReference;
  readonly relations: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** The most tied only, as many as this. */
  readonly first: number | null;
}

export interface NeighbourhoodFilters {
  readonly kinds: readonly string[] | null;
  readonly certainties: readonly string[] | null;
}

export interface Neighbourhood {
  readonly centres: readonly EntityView[];
  /** Centres first, then the neighbours most tied to them. */
  readonly entities: readonly EntityView[];
  /** Every link among these entities, of neighbours with each other too. */
  readonly links: readonly LinkFacts[];
  /** Neighbours that match, drawn or not. */
  readonly neighbourTotal: number;
  readonly truncated: boolean;
  /** What was asked of the centres that nothing bears, while others are known. */
  readonly missing: readonly string[];
}

/**
 * What surrounds some entities. A centre without a link comes alone: it is not an error. Those that nothing bears are
 * named beside the others.
 * Throws `NotFound` naming the first centre when none exists.
 */
export async function neighbourhoodOf(
  runner: QueryRunner,
  asked: {
    openings: readonly Opening[];
    limit: number;
    linkEvidenceFirst: number;
  } & NeighbourhoodFilters,
  shape: EntityShape,
): Promise<Neighbourhood> {
  if (asked.openings.length === 0 || asked.openings.length > MOST_CENTRES) {
    throw new InvalidInput('of', sentences.centresWithin(MOST_CENTRES));
  }
  if (!Number.isInteger(asked.limit) || asked.limit < 0 || asked.limit > MOST_NEIGHBOURS) {
    throw new InvalidInput('limit', sentences.wholeNumber('limit', 0, MOST_NEIGHBOURS));
  }
  if (asked.openings.some(({ first }) => first !== null && first < 0)) {
    throw new InvalidInput('of', sentences.positiveNumber('first'));
  }
  const centres = await slugsOf(
    runner,
    asked.openings.map(({ entity }) => entity),
  );
  const [around] = await neighbourhood(runner, {
    ids: centres,
    relationsOf: wordsOf(centres, asked.openings, ({ relations }) => relations),
    kindsOf: wordsOf(centres, asked.openings, ({ kinds }) => kinds),
    firstOf: firstOf(centres, asked.openings),
    kinds: copied(asked.kinds),
    certainties: copied(asked.certainties),
    limit: asked.limit,
  });
  const found = new Set(around?.centreIds);
  const missing = [...new Set(centres)].filter((id) => !found.has(id));
  if (!around || found.size === 0) throw new NotFound(missing[0] ?? '');

  const ids = [...new Set(centres)].filter((id) => found.has(id)).concat(around.neighbourIds);
  const [rows, read] = await Promise.all([
    linksAmong(runner, {
      ids,
      links: linkFilterOf({ certainties: asked.certainties }),
      linkEvidenceFirst: asked.linkEvidenceFirst,
    }),
    entitiesOf(runner, ids, shape),
  ]);
  const views = read.filter((view) => view !== null);
  return {
    centres: views.filter((view) => found.has(view.entity.id)),
    entities: views,
    links: linksBetween(
      rows.map(({ link }) => link),
      views,
    ),
    neighbourTotal: around.neighbourTotal,
    truncated: around.neighbourTotal > around.neighbourIds.length,
    missing,
  };
}

/** Words each centre is restricted to; a centre opened twice brings what either opening brings. */
function wordsOf(
  centres: readonly string[],
  openings: readonly Opening[],
  words: (opening: Opening) => readonly string[] | null,
): Record<string, string[]> {
  const own = openings.map(words);
  const all = new Set(centres.filter((_, place) => own[place] === null));
  const restricted: Record<string, string[]> = {};
  for (const [place, id] of centres.entries()) {
    if (!all.has(id)) restricted[id] = [...(restricted[id] ?? []), ...(own[place] ?? [])];
  }
  return restricted;
}

/** How many neighbours each centre is held to; a centre opened twice brings the larger number. */
function firstOf(centres: readonly string[], openings: readonly Opening[]): Record<string, number> {
  const all = new Set(centres.filter((_, place) => openings[place]?.first === null));
  const held: Record<string, number> = {};
  for (const [place, id] of centres.entries()) {
    const first = openings[place]?.first;
    if (first !== null && first !== undefined && !all.has(id)) held[id] = Math.max(held[id] ?? 0, first);
  }
  return held;
}
