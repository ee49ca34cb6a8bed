import { z } from 'zod';
import type { GapParameters } from '../gaps/parameters.ts';
import { ACTOR_UNITS, unitsOfActor } from './actor-units.ts';
import type { UnitKind } from './concerned-units.ts';
import {
  type CompleteForum,
  completeForumOf,
  engagedUnits,
  isMeetingPlace,
  servicesAmong,
} from './forum-facts.ts';
import type { Perimeter } from './perimeter.ts';
import { type Reference, type ReferenceCounts, referenceCounts, referenceFrom, summed } from './reference.ts';
import { rolledUp } from './roll-up.ts';

const place = z.object({ id: z.string(), level: z.string().nullable() });

/** A perimeter others may be compared with: an authority with services, or a territory. */
export const comparable = place.extend({
  /** Families of its services, or sectors located in it. */
  units: z.array(z.string()),
  /** Actors located in it, one of each sort: their kinds are read from their traits. */
  actors: z.array(z.looseObject({ kind: z.string() })),
  /** What it is part of, itself included. */
  within: z.array(place),
});
export type Comparable = z.infer<typeof comparable>;

/** What is kept of every perimeter, whatever is then compared with them. */
export interface Comparables {
  readonly each: readonly {
    readonly id: string;
    readonly level: string;
    readonly within: readonly string[];
    readonly counts: ReferenceCounts;
  }[];
  /** The latest proof of all these forums: with those of the target, the date of the data. */
  readonly latest: string | null;
}

/** Units found in a perimeter. A territory is itself one of its kinds of actors. */
export function locatedUnits(
  kind: UnitKind,
  { units, actors }: { readonly units: readonly string[]; readonly actors: Comparable['actors'] },
): Set<string> {
  if (kind !== 'ACTOR_KIND') return new Set(units);
  const found = new Set(['COLLECTIVITE', ...actors.flatMap(unitsOfActor)]);
  return new Set(ACTOR_UNITS.filter((unit) => found.has(unit)));
}

function forumsAt(kind: UnitKind, forums: readonly CompleteForum[]): Map<string, CompleteForum[]> {
  const byPlace = new Map<string, CompleteForum[]>();
  for (const forum of forums) {
    const engaging = kind === 'SERVICE_FAMILY' ? forum.engagements.flatMap(({ at }) => at ?? []) : [];
    for (const at of new Set([...forum.at, ...engaging])) {
      const known = byPlace.get(at);
      if (known) known.push(forum);
      else byPlace.set(at, [forum]);
    }
  }
  return byPlace;
}

function perimeterOf(kind: UnitKind, of: Comparable, forums: readonly CompleteForum[]): Perimeter {
  const located = locatedUnits(kind, of);
  const engagedIn = ({ engagements }: CompleteForum) =>
    kind === 'SERVICE_FAMILY' ? engagements.filter(({ at }) => at === of.id) : engagements;
  return {
    id: of.id,
    level: of.level ?? '',
    units: [...located],
    forums: forums.flatMap((forum) => {
      const engaged = engagedIn(forum);
      const services = servicesAmong(kind === 'SERVICE_FAMILY' ? engaged.map(({ actor }) => actor) : []);
      return isMeetingPlace(forum.kind, forum.parties, services)
        ? [completeForumOf(kind, forum, engagedUnits(kind, engaged), located)]
        : [];
    }),
  };
}

/** Each place with the perimeters that are part of it, seen from it as one. */
function gathered(comparables: readonly Comparable[], perimeters: readonly Perimeter[]): Perimeter[] {
  const places = new Map<string, { level: string; parts: Perimeter[] }>();
  comparables.forEach(({ within }, index) => {
    const part = perimeters[index];
    for (const { id, level } of part ? within : []) {
      const known = places.get(id) ?? { level: level ?? '', parts: [] };
      if (part) known.parts.push(part);
      places.set(id, known);
    }
  });
  return [...places].map(([id, { level, parts }]) => rolledUp(id, level, parts));
}

/** Counts of every perimeter, to be kept: read from forums whose composition is declared whole. */
export function comparablesOf(
  kind: UnitKind,
  perimeters: readonly Comparable[],
  forums: readonly CompleteForum[],
  rollUp: boolean,
  latest: string | null,
): Comparables {
  const byPlace = forumsAt(kind, forums);
  const alone = perimeters.map((of) => perimeterOf(kind, of, byPlace.get(of.id) ?? []));
  const above = new Map(perimeters.map(({ id, within }) => [id, within.map((one) => one.id)]));
  const seen = rollUp ? gathered(perimeters, alone) : alone;
  return {
    each: seen.map((perimeter) => ({
      id: perimeter.id,
      level: perimeter.level,
      within: above.get(perimeter.id) ?? [perimeter.id],
      counts: referenceCounts([perimeter]),
    })),
    latest,
  };
}

/**
 * The reference of a perimeter: same level first, itself always left out. A perimeter read as one with what is part of it
 * is not compared with its own parts, nor with what it is part of (`within`).
 */
export function referenceOf(
  target: Perimeter,
  within: readonly string[],
  { each }: Comparables,
  rollUp: boolean,
  parameters: GapParameters,
): { readonly reference: Reference; readonly perimeters: number } {
  const apart = ({ id, within: above }: Comparables['each'][number]) =>
    id !== target.id && !(rollUp && (within.includes(id) || above.includes(target.id)));
  const others = each.filter(apart);
  const level = others.filter((one) => one.level === target.level);
  const reference = referenceFrom(
    {
      level: summed(level.map(({ counts }) => counts)),
      everywhere: summed(others.map(({ counts }) => counts)),
      own: referenceCounts([target]),
    },
    parameters,
  );
  const scope = reference.pairs?.scope;
  const used = scope === 'LEVEL' ? level : scope === 'ALL_LEVELS' ? others : [];
  return { reference, perimeters: used.filter(({ counts }) => documents(counts)).length };
}

/** Whether a perimeter adds at least one occasion to a reference. */
const documents = ({ pairs }: ReferenceCounts) => [...pairs.values()].some(({ of }) => of > 0);
