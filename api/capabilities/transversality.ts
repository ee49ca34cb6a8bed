import type { EntityFacts, LinkFacts } from '../domain/entity/entity.ts';
import { BARE_SHAPE } from '../domain/entity/entity-view.ts';
import { isDeclaredWhole, isFictional } from '../domain/entity/properties.ts';
import { certaintyOf } from '../domain/evidence/claim.ts';
import { parsePartialDate } from '../domain/evidence/partial-date.ts';
import { latestDate } from '../domain/evidence/reliability.ts';
import { meetingCertainty } from '../domain/gaps/meeting-certainty.ts';
import { GAP_PARAMETERS } from '../domain/gaps/parameters.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { referenceOf } from '../domain/transversality/comparables.ts';
import type { UnitKind } from '../domain/transversality/concerned-units.ts';
import { engagedUnits, type ForumFacts } from '../domain/transversality/forum-facts.ts';
import type { PairGap } from '../domain/transversality/pairs.ts';
import { type Engagement, engagementOf, type Forum } from '../domain/transversality/perimeter.ts';
import { type Reference, withObjective } from '../domain/transversality/reference.ts';
import { type ToCollect, toCollectFirst } from '../domain/transversality/to-collect.ts';
import { type Transversality, transversalityOf } from '../domain/transversality/transversality.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { comparablesFor } from './comparables.ts';
import { type EntityReference, findEntity } from './find-entity.ts';
import { perimeterRead, type UnitRead } from './perimeter-read.ts';

export interface TransversalityAsked {
  readonly units: UnitKind;
  readonly asOf: string | null;
  /** The rate a territory wants for itself, between 0 and 1; `null` to be compared with others. */
  readonly objective: number | null;
  /** Whether the authority is read as one with those that are part of it. */
  readonly rollUp: boolean;
}

export interface TransversalityReading extends TransversalityAsked {
  readonly collectivity: EntityFacts;
  readonly demonstration: boolean;
  /** The authority, and those read as one with it. */
  readonly authorities: readonly EntityFacts[];
  readonly unitsRead: readonly UnitRead[];
  readonly servicesWithoutArea: readonly EntityFacts[];
  readonly forums: ReadonlyMap<string, ForumFacts>;
  /** The same forums as the engine takes them. */
  readonly meetingPlaces: readonly Forum[];
  readonly dataDate: string | null;
  /** Not empty when nothing is documented: no gap is then spoken of, and `judged` is `null`. */
  readonly toCollect: readonly ToCollect[];
  readonly judged: Transversality | null;
  readonly reference: Reference;
  /** Perimeters the reference rests on. */
  readonly comparedWith: number;
}

/**
 * Which services of an authority, or which sectors or kinds of actors of a territory, could meet and do not. Throws `NotFound`,
 * and `InvalidInput` for what is not a collectivity, a date or a share.
 */
export async function transversalityRead(
  runner: QueryRunner,
  of: EntityReference,
  asked: TransversalityAsked,
): Promise<TransversalityReading> {
  const { units, objective } = asked;
  if (objective !== null && !(objective > 0 && objective < 1)) {
    throw new InvalidInput('objective', sentences.objectiveIsShare);
  }
  const asOf = parsePartialDate(asked.asOf, 'asOf');
  const { entity: collectivity } = await findEntity(runner, of, BARE_SHAPE);
  if (collectivity.kind !== 'Collectivity') {
    throw new InvalidInput('of', sentences.transversalityOfCollectivity);
  }
  // A territory holds what is nested in it already; only authorities are read apart or as one.
  const rollUp = asked.rollUp && units === 'SERVICE_FAMILY';
  const demonstration = isFictional(collectivity);
  const [comparables, found] = await Promise.all([
    comparablesFor(runner, { units, demonstration, asOf, rollUp }),
    perimeterRead(runner, collectivity, { units, asOf, rollUp }),
  ]);
  const dataDate = asOf ?? latestDate([comparables.latest, ...found.proofDates]);
  const perimeter = found.perimeterOn(dataDate);
  const { reference, perimeters } = referenceOf(perimeter, found.within, comparables, rollUp, GAP_PARAMETERS);
  const held = objective === null ? reference : withObjective(reference, objective);
  const toCollect = toCollectFirst(units, perimeter, found.servicesWithoutArea.length);
  return {
    units,
    asOf,
    objective,
    rollUp,
    collectivity,
    demonstration,
    authorities: found.authorities,
    unitsRead: found.units,
    servicesWithoutArea: found.servicesWithoutArea,
    forums: found.forums,
    meetingPlaces: perimeter.forums,
    dataDate,
    toCollect,
    judged: toCollect.length > 0 ? null : transversalityOf(perimeter, held, GAP_PARAMETERS),
    reference: held,
    comparedWith: perimeters,
  };
}

/** A forum that concerns both units of a pair, and what is documented there of each. */
export interface ForumOfPair {
  readonly forum: EntityFacts;
  readonly engagements: readonly [Engagement, Engagement];
  readonly complete: boolean;
  readonly reliability: number;
  /** Links that engage one or the other; their proofs are read apart. */
  readonly links: readonly LinkFacts[];
}

/** Forums where two units could meet: where they do first, then where nobody asked, then the others. */
export function forumsOfPair({ forums, units }: TransversalityReading, { occasions, units: pair }: PairGap) {
  const rank = (engagements: readonly Engagement[]) =>
    engagements.every((one) => one === 'ENGAGED') ? 0 : engagements.includes('UNKNOWN') ? 1 : 2;
  return occasions
    .flatMap((forum): ForumOfPair[] => {
      const facts = forums.get(forum.id);
      if (!facts) return [];
      return [
        {
          forum: facts.forum,
          engagements: [engagementOf(forum, pair[0]), engagementOf(forum, pair[1])],
          complete: forum.complete,
          reliability: forum.reliability,
          links: linksEngaging(units, facts, pair),
        },
      ];
    })
    .sort((one, other) => rank(one.engagements) - rank(other.engagements));
}

/** A forum of the perimeter, the units it concerns and those engaged in it. */
export interface MeetingPlace {
  readonly forum: EntityFacts;
  readonly complete: boolean;
  readonly concerned: readonly string[];
  readonly engaged: readonly { readonly unit: string; readonly certainty: string }[];
}

/** Each forum with the units of the table that it concerns; what engages a unit is as sure as its surest link. */
export function meetingPlacesOf({ units: kind, unitsRead, forums, meetingPlaces }: TransversalityReading) {
  return meetingPlaces.flatMap(({ id, complete, concerned, engaged }): MeetingPlace[] => {
    const facts = forums.get(id);
    if (!facts) return [];
    const codes = unitsRead.map(({ code }) => code);
    return [
      {
        forum: facts.forum,
        complete,
        concerned: codes.filter((code) => concerned.has(code) || engaged.has(code)),
        engaged: codes
          .filter((code) => engaged.has(code))
          .map((unit) => ({ unit, certainty: certaintyOf(linksEngaging(kind, facts, [unit])) })),
      },
    ];
  });
}

/** Those forums of the perimeter that are named, in that order. */
export const forumsNamed = ({ forums }: TransversalityReading, ids: readonly string[]): EntityFacts[] =>
  ids.flatMap((id) => forums.get(id)?.forum ?? []);

/** How many forums of the perimeter have a composition that a source declares whole. */
export const wholeForumTotal = ({ forums }: TransversalityReading): number =>
  [...forums.values()].filter(({ forum }) => isDeclaredWhole(forum)).length;

/** How sure it is that two units meet; what engages a unit in a forum is as sure as its surest link. `null` when they do not. */
export function certaintyOfPair({ forums, units: kind }: TransversalityReading, { units, joint }: PairGap) {
  return meetingCertainty(
    joint.flatMap((id) => {
      const facts = forums.get(id);
      return facts ? [units.map((unit) => certaintyOf(linksEngaging(kind, facts, [unit])))] : [];
    }),
  );
}

/** Forums whose composition is not declared whole: those with the most known engagements first, then by name. */
export const forumsToAsk = ({ forums }: TransversalityReading): EntityFacts[] =>
  [...forums.values()]
    .filter(({ forum }) => !isDeclaredWhole(forum))
    .sort(
      (one, other) =>
        other.engagements.length - one.engagements.length ||
        one.forum.name.localeCompare(other.forum.name, 'fr') ||
        one.forum.id.localeCompare(other.forum.id),
    )
    .map(({ forum }) => forum);

/** Links of a forum that engage one of some units. */
function linksEngaging(kind: UnitKind, { engagements }: ForumFacts, asked: readonly string[]): LinkFacts[] {
  return engagements
    .filter(({ link, units }) =>
      [...engagedUnits(kind, [{ actor: link.from, units }])].some((unit) => asked.includes(unit)),
    )
    .map(({ link }) => link);
}
