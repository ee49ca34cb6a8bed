import { Forbidden } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import { PLACE_RELATIONS } from '../vocabulary/vocabulary.ts';
import type { Role, Viewer } from './viewer.ts';

/** What one may ask to do beyond reading, and the least it takes. */
export const ACTS = {
  /** Report an error on a sheet. */
  REPORT: 'VISITOR',
  /** Choose a password by a link one was given. */
  USE_LINK: 'VISITOR',
  /** See, change or close one's own account. */
  OWN_ACCOUNT: 'MEMBER',
  /** Propose a value, and follow what becomes of it. */
  PROPOSE: 'CONTRIBUTOR',
  /** Write facts, end them, undo. */
  WRITE: 'CURATOR',
  /** Decide on proposals and duplicates, see what awaits a decision. */
  DECIDE: 'CURATOR',
  /** Invite, give and take roles. */
  ADMINISTER: 'ADMINISTRATOR',
} as const;
export type Act = keyof typeof ACTS;

/**
 * Collectivities that hold one thing an act is about, itself and all above it; none for what stands nowhere, a national
 * network, a fund of the State.
 */
export type Whereabouts = readonly string[];

/** Roles that may do what this one may. */
const AS_GOOD_AS: Record<Role, readonly Role[]> = {
  CONTRIBUTOR: ['CONTRIBUTOR', 'CURATOR'],
  CURATOR: ['CURATOR'],
};

/**
 * Why this viewer may not do this, or `null`. The one rule of who may do what. `about` holds the whereabouts of everything
 * the act touches: one for an entity, two for a link or for a pair of duplicates.
 *
 * A role on a territory holds for all under it. At least one thing must be there; the others may also stand nowhere, or
 * be a collectivity above it: the région that supports a pole of ours. Nothing may stand in a territory of others.
 * An administrator may do everything.
 */
export function mayDo(viewer: Viewer | null, act: Act, about: readonly Whereabouts[]): Forbidden | null {
  const least = ACTS[act];
  if (least === 'VISITOR') return null;
  if (viewer === null) return new Forbidden('SIGN_IN', sentences.signInFirst);
  if (least === 'MEMBER' || viewer.administrator) return null;
  if (least === 'ADMINISTRATOR') return new Forbidden('ROLE', sentences.administratorsAlone);

  const granted = viewer.grants.filter(({ role }) => AS_GOOD_AS[least].includes(role));
  if (granted.length === 0) return new Forbidden('ROLE', sentences.roleNeeded(least));
  const held = new Set(granted.map(({ territory }) => territory));
  const isHeld = (place: Whereabouts) => place.some((id) => held.has(id));
  if (!about.some(isHeld)) return new Forbidden('TERRITORY', sentences.notYourTerritory);
  const above = new Set(about.filter(isHeld).flat());
  // A collectivity comes first in its own whereabouts: it is above when something of ours is in it.
  const isAbove = ([self]: Whereabouts) => self !== undefined && above.has(self);
  const stranger = about.some((place) => place.length > 0 && !isHeld(place) && !isAbove(place));
  return stranger ? new Forbidden('TERRITORY', sentences.anotherTerritoryToo) : null;
}

/** Throws why this viewer may not do this, when they may not. */
export function mustBeAllowed(viewer: Viewer | null, act: Act, about: readonly Whereabouts[]): void {
  const refusal = mayDo(viewer, act, about);
  if (refusal) throw refusal;
}

/**
 * Throws why this viewer may not write a link of this relation, when they may not. What says where its subject stands
 * gives power over it: it takes a right on the very subject.
 */
export function mustBeAllowedToTie(
  viewer: Viewer | null,
  relation: string,
  from: Whereabouts,
  to: Whereabouts,
): void {
  if (PLACE_RELATIONS.includes(relation)) mustBeAllowed(viewer, 'WRITE', [from]);
  mustBeAllowed(viewer, 'WRITE', [from, to]);
}

/**
 * Why this viewer may do this nowhere, or `null`: what can be refused before anything is read. Where they may do it
 * is for `mayDo`.
 */
export function mayDoSomewhere(viewer: Viewer | null, act: Act): Forbidden | null {
  const places = (viewer?.grants ?? []).map(({ territory }) => [[territory]]);
  const refusals = [[], ...places].map((about) => mayDo(viewer, act, about));
  return refusals.includes(null) ? null : (refusals[0] ?? null);
}
