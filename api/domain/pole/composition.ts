import { z } from 'zod';
import { LOCAL_LEVELS } from '../article9/local-levels.ts';
import { type EntityFacts, entityFacts, type LinkFacts, unprovedLink } from '../entity/entity.ts';
import { isDeclaredWhole } from '../entity/properties.ts';

/** An actor tied to a pole, by one link, and the links that say that it stands in a territory of the pole. */
const tie = z.object({
  actor: entityFacts,
  link: unprovedLink,
  places: z.array(z.object({ link: unprovedLink, within: z.array(z.string()) })),
});
export type PoleTie = z.infer<typeof tie>;

export const composition = z.object({
  pole: entityFacts,
  ties: z.array(tie),
  territories: z.array(entityFacts),
});

/** Who is tied to a pole: every tie the graph holds, so that what is missing here is what nobody documented. */
export type Composition = z.infer<typeof composition>;

const MEMBERSHIP = new Set(['CARRIES', 'MEMBER_OF', 'PARTICIPATES_IN', 'FOUNDED']);
const NOT_YET_OR_NO_MORE = new Set(['ANNOUNCED', 'UNDER_STUDY', 'PAST']);
const PUBLIC_LEVELS = new Set<string>(LOCAL_LEVELS);

/**
 * Ties that hold today: what is advised, announced, under study or over is left out, and so is a pole that takes part in
 * something else than this pole.
 */
export function holdingTies({ pole, ties }: Composition): PoleTie[] {
  return ties.filter(
    ({ link, actor }) =>
      link.certainty !== 'RECOMMENDED' &&
      !NOT_YET_OR_NO_MORE.has(link.status ?? '') &&
      !NOT_YET_OR_NO_MORE.has(String(actor['status'] ?? '')) &&
      (link.to.id === pole.id || link.type === 'COOPERATES_WITH'),
  );
}

/** Ties of those who make the pole up: who carries it, belongs to it, takes part in it or founded it. */
export function memberTies(composition: Composition): PoleTie[] {
  return holdingTies(composition).filter(({ link }) => MEMBERSHIP.has(link.type));
}

/** Ties of those that a source announces as future parts of the pole: they do not count today. */
export function announcedMemberTies({ pole, ties }: Composition): PoleTie[] {
  return ties.filter(
    ({ link, actor }) =>
      MEMBERSHIP.has(link.type) &&
      link.to.id === pole.id &&
      link.certainty !== 'RECOMMENDED' &&
      (link.status ?? actor['status']) === 'ANNOUNCED',
  );
}

/** Whether a source declares that all members are named. Only then can something be said to be absent. */
export function isComplete({ pole }: Composition): boolean {
  return isDeclaredWhole(pole);
}

/** What an actor is judged by: its kind, and the properties of that kind. */
export interface Traits {
  readonly kind: string;
  readonly [property: string]: unknown;
}

/** Whether an actor is a local authority or a grouping of them; `null` when its level is not known. */
export function isLocalAuthority(actor: Traits): boolean | null {
  if (actor.kind === 'Service') return true;
  if (actor.kind === 'Collectivity') {
    return typeof actor['level'] === 'string' ? PUBLIC_LEVELS.has(actor['level']) : null;
  }
  if (actor.kind === 'ActorGroup') return typeof actor['level'] === 'string' ? true : null;
  return false;
}

/**
 * How many an actor stands for: a group counts what its source counts, and at least two when the source gives no number,
 * for it is named in the plural.
 */
export function headcountOf(actor: EntityFacts): number {
  if (actor.kind !== 'ActorGroup') return 1;
  return typeof actor['count'] === 'number' ? actor['count'] : 2;
}

/** Actors behind some ties, each once, with the first link that ties each. */
export function actorsOf(ties: readonly PoleTie[]): { actor: EntityFacts; link: LinkFacts }[] {
  const byId = new Map<string, { actor: EntityFacts; link: LinkFacts }>();
  for (const { actor, link } of ties) if (!byId.has(actor.id)) byId.set(actor.id, { actor, link });
  return [...byId.values()];
}
