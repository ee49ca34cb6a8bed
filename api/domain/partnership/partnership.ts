import { negativeBinomial } from '../gaps/comparables.ts';
import { type Gap, gapOf } from '../gaps/gap.ts';
import { GAP_PARAMETERS, type GapParameters } from '../gaps/parameters.ts';
import { inReadingOrder, worthExamining } from '../gaps/ranking.ts';
import { type Activity, activitiesOf } from './activity.ts';
import { type ProximityClass, proximityClasses } from './deterrence.ts';
import { LISTED_PROXIMITIES, type Proximity } from './proximity.ts';
import {
  type CooperationForum,
  ForumsByAuthority,
  newmanWeight,
  type Participation,
  type PartnershipStudy,
  participationByLevel,
  type StudiedPair,
} from './study.ts';

export interface Partnership extends StudiedPair {
  readonly gap: Gap;
  readonly shared: readonly CooperationForum[];
  /** Shared forums by type, in the order met. */
  readonly byType: ReadonlyMap<string, number>;
  readonly newman: number;
  readonly unknownForums: readonly string[];
  /** Between two levels (vertical) or within one (horizontal). */
  readonly vertical: boolean;
  /** (observed − expected)/√expected, for researchers; `null` when nothing is expected. */
  readonly residual: number | null;
}

export interface Partnerships {
  /** Every studied pair once, in the order of reading of gaps. */
  readonly pairs: readonly Partnership[];
  readonly activities: ReadonlyMap<string, Activity>;
  readonly classes: ReadonlyMap<Proximity, ProximityClass>;
  readonly participation: ReadonlyMap<string, Participation>;
  readonly parameters: GapParameters;
}

export interface PartnershipOptions {
  readonly parameters?: GapParameters;
  /** Merge classes smaller than this (national references); each stands by itself when absent. */
  readonly smallestClass?: { readonly pairs: number; readonly observed: number };
}

/**
 * Compares what pairs of authorities share with what their activity and their nearness make ordinary:
 * E = activity × activity × rate of the class, whose totals are reproduced exactly.
 */
export function partnershipsOf(study: PartnershipStudy, options: PartnershipOptions = {}): Partnerships {
  const parameters = options.parameters ?? GAP_PARAMETERS;
  const forums = new ForumsByAuthority(study.forums);
  const facts = study.pairs.map((pair) => ({ ...pair, shared: forums.shared(pair.a, pair.b) }));
  const counts = new Map<string, number>();
  for (const { a, b, shared } of facts)
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + shared.length);
  const activities = activitiesOf(study.authorities, counts, parameters);
  const weightOf = ({ a, b }: StudiedPair) =>
    (activities.get(a)?.shrunk ?? 0) * (activities.get(b)?.shrunk ?? 0);
  const classes = proximityClasses(
    facts.map((pair) => ({
      proximity: pair.proximity,
      observed: pair.shared.length,
      weight: weightOf(pair),
    })),
    options.smallestClass ?? null,
  );
  const participation = participationByLevel(study);
  const joins = (id: string) => participation.get(activities.get(id)?.authority.level ?? '')?.rate ?? null;
  const chanceOf = ({ members }: CooperationForum, pair: readonly string[]) =>
    pair
      .filter((id) => !members.has(id))
      .map(joins)
      .reduce((product, rate) => (product === null || rate === null ? null : product * rate), 1);

  const judged = facts.map(({ shared, ...pair }): Partnership => {
    const ends = [pair.a, pair.b].map((id) => activities.get(id)?.authority);
    const own = classes.get(pair.proximity);
    const deterrence = own?.deterrence ?? null;
    const unknown = forums.unknown(pair.a, pair.b);
    const expected = deterrence === null ? null : weightOf(pair) * deterrence;
    const gap = gapOf(
      {
        observed: shared.length,
        unknown: unknown.map((forum) => chanceOf(forum, [pair.a, pair.b])),
        occasions: null,
        comparables: expected === null ? null : negativeBinomial(expected, parameters.shape),
        referenceSize: own?.observed ?? 0,
        reliability: Math.min(...ends.map((authority) => authority?.coverage ?? 0)),
      },
      parameters,
    );
    return {
      ...pair,
      gap,
      shared,
      byType: new Map([...Map.groupBy(shared, ({ type }) => type)].map(([type, of]) => [type, of.length])),
      newman: newmanWeight(shared),
      unknownForums: unknown.map(({ id }) => id),
      vertical: ends[0]?.level !== ends[1]?.level,
      residual: expected === null || expected === 0 ? null : (shared.length - expected) / Math.sqrt(expected),
    };
  });
  const pairs = inReadingOrder(judged, ({ a, b }) => [a, b]);
  return { pairs, activities, classes, participation, parameters };
}

export interface PartnershipReading {
  /** Above the ordinary, the farthest above first. */
  readonly established: readonly Partnership[];
  readonly toExamine: readonly Partnership[];
  /** Authorities that cooperate with none of those they are compared with: said once, not once a neighbour. */
  readonly isolated: readonly Activity[];
}

/** What is said of partnerships, and in which order: what exists first, then pairs to examine, isolation apart. */
export function readingOf({ pairs, activities, parameters }: Partnerships): PartnershipReading {
  const isolated = [...activities.values()].filter(
    ({ cooperations, isolation }) => cooperations === 0 && (isolation ?? 0) >= parameters.namedGap,
  );
  const alone = new Set(isolated.map(({ authority }) => authority.id));
  return {
    established: pairs
      .filter(({ gap }) => gap.observed > 0 && (gap.excess ?? 0) > 0)
      .sort((one, other) => (other.gap.excess ?? 0) - (one.gap.excess ?? 0)),
    toExamine: pairs.filter(
      ({ a, b, proximity, gap }) =>
        worthExamining(gap) && LISTED_PROXIMITIES.has(proximity) && !alone.has(a) && !alone.has(b),
    ),
    isolated,
  };
}
