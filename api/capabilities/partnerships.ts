import type { EntityFacts } from '../domain/entity/entity.ts';
import { BARE_SHAPE, bareView, type EntityView } from '../domain/entity/entity-view.ts';
import { figureOf, isFictional, textOf } from '../domain/entity/properties.ts';
import { parsePartialDate } from '../domain/evidence/partial-date.ts';
import { meetingCertainty } from '../domain/gaps/meeting-certainty.ts';
import type { Activity } from '../domain/partnership/activity.ts';
import { type AuthorityCoverage, coverageOf } from '../domain/partnership/coverage.ts';
import { fittedExpectations } from '../domain/partnership/fitted.ts';
import { type ForumLevels, type LevelMixing, levelMixing } from '../domain/partnership/levels.ts';
import {
  type Partnership,
  type PartnershipReading,
  type Partnerships,
  partnershipsOf,
  readingOf,
} from '../domain/partnership/partnership.ts';
import { LISTED_PROXIMITIES } from '../domain/partnership/proximity.ts';
import { scopeOf } from '../domain/partnership/scope.ts';
import { studiedPairsOf } from '../domain/partnership/studied-pairs.ts';
import type { CooperationForum, PartnershipStudy } from '../domain/partnership/study.ts';
import { type FactToCollect, toCollectOf } from '../domain/partnership/to-collect.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { cooperationScope } from '../graph/queries/partnership.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { groundOf } from './cooperation-ground.ts';
import { type EntityReference, findEntity } from './find-entity.ts';

/** An authority compared with others: how active it is, how well documented, and how alone. */
export interface StudiedAuthority extends Activity {
  readonly collectivity: EntityView;
  readonly coverage: AuthorityCoverage;
  /** Forums it is in, shared or not. */
  readonly forumTotal: number;
  /** Partner of none of those it is compared with, where that is out of the ordinary: said once. */
  readonly isolated: boolean;
}

export interface ForumRead extends CooperationForum, ForumLevels {
  readonly entity: EntityView;
}

/** A pair, with how sure what it shares is, and what the fit of researchers expects of it. */
export interface PairRead extends Partnership {
  /** `null` when it shares nothing. */
  readonly certainty: string | null;
  /** `null` when the fit does not settle. */
  readonly fitted: { readonly expected: number; readonly residual: number | null } | null;
}

export interface PartnershipsRead {
  readonly scope: EntityView;
  /** Who the question is about, when it is one of those compared. */
  readonly focus: EntityView | null;
  readonly demonstration: boolean;
  readonly asOf: string | null;
  readonly authorities: readonly StudiedAuthority[];
  readonly forums: readonly ForumRead[];
  /** Collectivities met in these forums that are not compared here. */
  readonly others: readonly EntityView[];
  /** Pairs that say something: neighbours, nested, or with a forum shared or open. */
  readonly pairs: readonly PairRead[];
  /** Pairs compared in all, those that say nothing included. */
  readonly pairTotal: number;
  /** Pairs left aside: far apart, and one of the two without any partner. */
  readonly pairsLeft: number;
  readonly established: readonly PairRead[];
  readonly toExamine: readonly PairRead[];
  /** Everything the engine says, and the ground it stands on. */
  readonly judged: Partnerships;
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly levels: LevelMixing;
  readonly adjacencyKnown: boolean;
  readonly documented: boolean;
  readonly toCollect: readonly FactToCollect[];
}

/** Levels mix over all the collectivities of a forum, those of other territories and the State included. */
function mixingOf(study: PartnershipStudy, entities: ReadonlyMap<string, EntityFacts>): LevelMixing {
  const authorities = [...entities.values()]
    .filter(({ kind }) => kind === 'Collectivity')
    .map((entity) => ({ id: entity.id, level: textOf(entity, 'level') ?? '', coverage: 0 }));
  return levelMixing({ ...study, authorities });
}

/** Does a pair say anything? Far apart, with nothing shared and nothing open, it is only counted. */
const tells = ({ proximity, gap }: Partnership) =>
  LISTED_PROXIMITIES.has(proximity) || proximity === 'SAME_DEPARTMENT' || gap.observed > 0 || gap.unknown > 0;

/**
 * Partnerships of the authorities of a territory through the forums they share. Members of a forum are the collectivities
 * in it by themselves or by one of their services; it concerns those it covers. Four statements, whatever the territory.
 * Throws `NotFound`, and `InvalidInput` when the reference has no territory to be compared in.
 */
export async function partnershipsIn(
  runner: QueryRunner,
  of: EntityReference,
  asked: { readonly asOf: string | null },
): Promise<PartnershipsRead> {
  const asOf = parsePartialDate(asked.asOf, 'asOf');
  const { entity: target } = await findEntity(runner, of, BARE_SHAPE);
  if (target.kind !== 'Collectivity') throw new InvalidInput('of', sentences.partnershipsOfCollectivity);
  const [row] = await cooperationScope(runner, { id: target.id });
  const scope = scopeOf({ id: target.id, level: textOf(target, 'level') }, row?.above ?? []);
  if (scope === null) {
    throw new InvalidInput('of', sentences.partnershipsOfFrame);
  }
  const { authorities, forums, entities, certainties } = await groundOf(runner, scope, asOf);
  const { pairs: studied, left } = studiedPairsOf(
    authorities.map(({ located }) => located),
    forums,
  );
  const coverages = new Map(
    authorities.map(({ entity, documented }) => [
      entity.id,
      coverageOf(figureOf(entity, 'sourceCoverage'), documented),
    ]),
  );
  const study: PartnershipStudy = {
    authorities: authorities.map(({ located: { id, level } }) => ({
      id,
      level,
      coverage: coverages.get(id)?.share ?? 0,
    })),
    forums,
    pairs: studied,
  };
  const judged = partnershipsOf(study);
  const reading: PartnershipReading = readingOf(judged);
  const fitted = fittedOf(judged);
  const levels = mixingOf(study, entities);
  const levelsByForum = new Map(levels.forums.map((forum) => [forum.forum, forum]));
  const view = (id: string) => {
    const entity = entities.get(id);
    if (entity === undefined) throw new Error('a collectivity of a forum was not read with it');
    return bareView(entity);
  };
  const pairRead = (pair: Partnership): PairRead => ({
    ...pair,
    certainty: meetingCertainty(
      pair.shared.map(({ id }) => [pair.a, pair.b].flatMap((one) => certainties.get(id)?.get(one) ?? [])),
    ),
    fitted: fitted.get(pair) ?? null,
  });
  const alone = new Set(reading.isolated.map(({ authority }) => authority.id));
  const ids = new Set(authorities.map(({ entity }) => entity.id));
  const epci = row?.above.find(({ level, id }) => level === 'EPCI' && ids.has(id))?.id;
  const focus = target.id === scope.id ? undefined : ids.has(target.id) ? target.id : epci;
  const joined = (id: string) => forums.filter(({ members }) => members.has(id)).length;
  return {
    scope: view(scope.id),
    focus: focus === undefined ? null : view(focus),
    demonstration: isFictional(target),
    asOf,
    authorities: authorities.flatMap(({ entity: { id } }) => {
      const [activity, coverage] = [judged.activities.get(id), coverages.get(id)];
      if (activity === undefined || coverage === undefined) return [];
      return [
        { ...activity, collectivity: view(id), coverage, forumTotal: joined(id), isolated: alone.has(id) },
      ];
    }),
    forums: forums.map((forum) => ({
      ...forum,
      ...(levelsByForum.get(forum.id) ?? { forum: forum.id, levels: 0, diversity: null }),
      entity: view(forum.id),
    })),
    others: [...entities.values()]
      .filter(({ id, kind }) => kind === 'Collectivity' && !ids.has(id))
      .map(bareView),
    pairs: judged.pairs.filter(tells).map(pairRead),
    pairTotal: judged.pairs.length,
    pairsLeft: left,
    established: reading.established.map(pairRead),
    toExamine: reading.toExamine.map(pairRead),
    judged,
    entities,
    levels,
    adjacencyKnown: authorities.some(({ located }) => located.adjacent.size > 0),
    documented: [...coverages.values()].some(({ share }) => share > 0),
    toCollect: toCollectOf(
      authorities.map(({ documented, located }) => ({ documented, adjacent: located.adjacent })),
      forums,
    ),
  };
}

function fittedOf({ pairs }: Partnerships): Map<Partnership, NonNullable<PairRead['fitted']>> {
  const cells = pairs.map(({ a, b, proximity, gap }) => ({ a, b, proximity, observed: gap.observed }));
  const fit = fittedExpectations(cells, { sweeps: 200, tolerance: 1e-9 });
  if (!fit.converged) return new Map();
  return new Map(
    pairs.flatMap((pair, at) => {
      const cell = fit.pairs[at];
      return cell ? [[pair, { expected: cell.expected, residual: cell.residual }] as const] : [];
    }),
  );
}
