import { fromWidest } from '../domain/collectivity/levels.ts';
import { type LeverReading, leverReadings } from '../domain/collectivity/levers.ts';
import { type OpenScheme, openSchemes, RUNS } from '../domain/collectivity/schemes.ts';
import type { EntityFacts, LinkFacts } from '../domain/entity/entity.ts';
import { BARE_SHAPE } from '../domain/entity/entity-view.ts';
import { textOf } from '../domain/entity/properties.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { searchWords } from '../domain/search/search-words.ts';
import { PLACE_RELATIONS } from '../domain/vocabulary/vocabulary.ts';
import {
  collectivitiesUnder,
  contracts,
  frameAround,
  levers,
  partners,
  policyAreas,
  schemes,
} from '../graph/queries/collectivity.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type EntityReference, findEntity } from './find-entity.ts';
import { readKeyset } from './keyset-cursor.ts';

/** What a part of a portrait shows; the answer tells how many there are in all. */
const SCHEMES_SHOWN = 50;
const LEVER_LINKS_SHOWN = 20;
const SERVICES_SHOWN = 100;
const THROUGH_SHOWN = 5;
const FORUMS_SHOWN = 10;

/** The collectivity a portrait is of. Throws `NotFound`, and `InvalidInput` when the reference names something else. */
export async function portrayed(runner: QueryRunner, of: EntityReference): Promise<EntityFacts> {
  const { entity } = await findEntity(runner, of, BARE_SHAPE);
  if (entity.kind !== 'Collectivity') {
    throw new InvalidInput('of', sentences.portraitOfCollectivity);
  }
  return entity;
}

export interface FrameAround {
  readonly above: readonly EntityFacts[];
  readonly below: readonly { level: string | null; total: number }[];
}

/** Levels above, the widest first, and what is below counted by level; both empty outside the official frame. */
export async function frameAroundOf(runner: QueryRunner, { id }: EntityFacts): Promise<FrameAround> {
  const [frame] = await frameAround(runner, { id });
  return { above: fromWidest(frame?.above ?? []), below: fromWidest(frame?.below ?? []) };
}

export interface CollectivityPage {
  readonly entities: readonly EntityFacts[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

/** One page of the collectivities under one, by name; words are looked for in their present and former names. */
export async function collectivitiesUnderOf(
  runner: QueryRunner,
  { id }: EntityFacts,
  asked: { levels: readonly string[] | null; text: string | null; first: number; after: string | null },
): Promise<CollectivityPage> {
  const [afterName, afterId] = readKeyset(asked.after);
  const [page] = await collectivitiesUnder(runner, {
    id,
    levels: asked.levels && [...asked.levels],
    words: searchWords(asked.text ?? ''),
    afterName,
    afterId,
    first: asked.first + 1,
  });
  const entities = page?.entities ?? [];
  return {
    entities: entities.slice(0, asked.first),
    total: page?.total ?? 0,
    hasNextPage: entities.length > asked.first,
  };
}

export interface CollectivityContracts {
  readonly counts: readonly { nature: string | null; year: string | null; total: number }[];
  readonly links: readonly LinkFacts[];
  readonly total: number;
}

/** Contracts it takes part in, the latest first, and all of them counted by nature and year. */
export async function contractsOf(
  runner: QueryRunner,
  { id }: EntityFacts,
  first: number,
  linkEvidenceFirst: number,
): Promise<CollectivityContracts> {
  const [row] = await contracts(runner, { id, first, linkEvidenceFirst });
  return row ?? { counts: [], links: [], total: 0 };
}

export interface Partner {
  readonly collectivity: EntityFacts;
  readonly forumTotal: number;
  readonly forums: readonly { forum: EntityFacts; links: readonly LinkFacts[] }[];
}

/** Collectivities met in shared poles, contracts and projects: brought together by them, not tied to each other. */
export async function partnersOf(
  runner: QueryRunner,
  { id }: EntityFacts,
  first: number,
  linkEvidenceFirst: number,
): Promise<{ partners: readonly Partner[]; total: number }> {
  const [row] = await partners(runner, { id, first, forumsFirst: FORUMS_SHOWN, linkEvidenceFirst });
  return row ?? { partners: [], total: 0 };
}

export interface CollectivitySchemes {
  readonly run: readonly LinkFacts[];
  readonly runTotal: number;
  readonly open: readonly OpenScheme[];
  readonly openTotal: number;
}

/** Schemes it runs, and those of others that it may use by their rules or by the roles of its level. */
export async function schemesOf(
  runner: QueryRunner,
  collectivity: EntityFacts,
  linkEvidenceFirst: number,
): Promise<CollectivitySchemes> {
  const [row] = await schemes(runner, {
    id: collectivity.id,
    level: textOf(collectivity, 'level'),
    runBy: RUNS,
    first: SCHEMES_SHOWN,
    linkEvidenceFirst,
  });
  if (!row) return { run: [], runTotal: 0, open: [], openTotal: 0 };
  const open = openSchemes(collectivity, row.rules, row.roles);
  return {
    run: row.run,
    runTotal: row.runTotal,
    open: open.slice(0, SCHEMES_SHOWN),
    openTotal: open.length,
  };
}

/** The eight levers, each with what the graph shows of it for this collectivity. */
export async function leversOf(
  runner: QueryRunner,
  { id }: EntityFacts,
  linkEvidenceFirst: number,
): Promise<readonly LeverReading[]> {
  const [row] = await levers(runner, { id, placeRelations: [...PLACE_RELATIONS], linkEvidenceFirst });
  return row ? leverReadings(row.levers, row.ties, LEVER_LINKS_SHOWN) : [];
}

export interface PolicyAreas {
  readonly services: readonly {
    service: EntityFacts;
    areas: readonly EntityFacts[];
    areaTotal: number;
    engaged: number;
  }[];
  readonly serviceTotal: number;
  readonly areas: readonly { area: EntityFacts; total: number; through: readonly EntityFacts[] }[];
  readonly areaTotal: number;
}

/** Its services, and the policy areas met in the poles, projects and contracts it takes part in. */
export async function policyAreasOf(runner: QueryRunner, { id }: EntityFacts): Promise<PolicyAreas> {
  const [row] = await policyAreas(runner, { id, first: SERVICES_SHOWN, throughFirst: THROUGH_SHOWN });
  return row ?? { services: [], serviceTotal: 0, areas: [], areaTotal: 0 };
}
