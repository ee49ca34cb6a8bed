import { z } from 'zod';
import { entityFacts, unprovedLink } from '../entity/entity.ts';
import { isDeclaredWhole } from '../entity/properties.ts';
import { reliabilityOf } from '../evidence/reliability.ts';
import { unitsOfActor } from './actor-units.ts';
import { concernedUnits, type UnitKind } from './concerned-units.ts';
import type { Forum } from './perimeter.ts';

const names = z.array(z.string());
const proof = z.object({ certainty: z.string(), date: z.string().nullable() });

/** What makes a meeting place of a pole, a contract or a project, whoever looks at it. */
const meeting = z.object({
  /** Units its themes map to: families of services, or sectors. */
  themes: names,
  /** Whether a source says any theme of it. */
  themed: z.boolean(),
  /** Actors that take part in it, a service counting for its authority; 0 for a pole, of which it is not asked. */
  parties: z.int(),
});

/** A meeting place of the perimeter looked at, with each link that engages somebody in it. */
export const forumFacts = meeting.extend({
  forum: entityFacts,
  engagements: z.array(z.object({ link: unprovedLink, units: names })),
  proofs: z.array(proof),
});
export type ForumFacts = z.infer<typeof forumFacts>;

/** A meeting place whose composition is declared whole, as the reference counts it. */
export const completeForum = meeting.extend({
  id: z.string(),
  kind: z.string(),
  /** Perimeters it stands in or covers. */
  at: names,
  /** Who is engaged in it; `at` is their authority, `null` when they are of none. */
  engagements: z.array(
    z.object({
      at: z.string().nullable(),
      actor: z.looseObject({ id: z.string(), kind: z.string() }),
      units: names,
    }),
  ),
  latest: z.string().nullable(),
});
export type CompleteForum = z.infer<typeof completeForum>;

/** From so many parties, a contract or a project is a place where people meet; between fewer it is money or a promise. */
export const SEVERAL_PARTIES = 3;
const SEVERAL_SERVICES = 2;

/**
 * Whether two units can meet there: a pole; a contract or a project of three parties at least, or of two services of the
 * authority. A grant between two is funding, not a meeting place.
 */
export function isMeetingPlace(kind: string, parties: number, services: ReadonlySet<string>): boolean {
  return kind === 'Pole' || parties >= SEVERAL_PARTIES || services.size >= SEVERAL_SERVICES;
}

/** Services among those engaged, each once. */
export const servicesAmong = (actors: readonly { readonly id: string; readonly kind: string }[]) =>
  new Set(actors.filter(({ kind }) => kind === 'Service').map(({ id }) => id));

interface Engaged {
  readonly actor: { readonly kind: string; readonly [property: string]: unknown };
  readonly units: readonly string[];
}

/** Units that those engaged are of: families of the services, sectors of the actors, or their kinds. */
export function engagedUnits(kind: UnitKind, engaged: readonly Engaged[]): Set<string> {
  return new Set(
    engaged.flatMap(({ actor, units }) => (kind === 'ACTOR_KIND' ? unitsOfActor(actor) : units)),
  );
}

/** A meeting place as the engine takes it. `on` is the date of the data, against which its proofs are old or not. */
export function forumOf(
  kind: UnitKind,
  { forum, themes, themed, engagements, proofs }: ForumFacts,
  located: ReadonlySet<string>,
  on: string | null,
): Forum {
  const engaged = engagedUnits(
    kind,
    engagements.map(({ link, units }) => ({ actor: link.from, units })),
  );
  return {
    id: forum.id,
    complete: isDeclaredWhole(forum),
    reliability: reliabilityOf(proofs, on),
    concerned: concernedUnits(kind, { themeUnits: themed ? themes : null, engaged: [...engaged] }, located),
    engaged,
  };
}

/** The same of a forum of the reference, seen from one perimeter; its reliability weighs on nothing. */
export function completeForumOf(
  kind: UnitKind,
  { id, themes, themed }: CompleteForum,
  engaged: ReadonlySet<string>,
  located: ReadonlySet<string>,
): Forum {
  return {
    id,
    complete: true,
    reliability: 1,
    concerned: concernedUnits(kind, { themeUnits: themed ? themes : null, engaged: [...engaged] }, located),
    engaged,
  };
}
