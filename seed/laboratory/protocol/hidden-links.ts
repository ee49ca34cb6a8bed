import { seededRandom, shuffled } from '../../demonstration/random.ts';

/** One actor's membership of one forum, with its date of entry when it is known (ISO, as precise as its source). */
export interface Membership {
  readonly actor: string;
  readonly forum: string;
  readonly since?: string | null;
}

export interface Split {
  readonly training: readonly Membership[];
  /** Partners each actor has in truth and not in the training part. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Who meets whom through which memberships. */
export function partnersFrom(memberships: readonly Membership[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { actor } of memberships) partners.set(actor, partners.get(actor) ?? new Set());
  for (const members of Map.groupBy(memberships, ({ forum }) => forum).values())
    for (const { actor } of members)
      for (const { actor: other } of members) if (other !== actor) partners.get(actor)?.add(other);
  return partners;
}

function splitInto(training: readonly Membership[], all: readonly Membership[]): Split {
  const known = partnersFrom(training);
  const hidden = new Map<string, Set<string>>();
  for (const [actor, partners] of partnersFrom(all)) {
    const met = known.get(actor);
    // An actor nothing is known of in training cannot be asked about, nor found.
    const unseen = [...partners].filter((other) => met && known.has(other) && !met.has(other));
    if (unseen.length > 0) hidden.set(actor, new Set(unseen));
  }
  return { training, hidden };
}

/**
 * Hides a share of whole memberships, drawn by a seed, never leaving anyone without partner. Whole memberships, because
 * hiding a tie of a projection leaves it readable from the others of the same forum.
 */
export function hideMemberships(memberships: readonly Membership[], share: number, seed: number): Split {
  const members = new Map<string, Set<string>>();
  const forums = new Map<string, Set<string>>();
  for (const { actor, forum } of memberships) {
    members.set(forum, (members.get(forum) ?? new Set()).add(actor));
    forums.set(actor, (forums.get(actor) ?? new Set()).add(forum));
  }
  const meetsElsewhere = (actor: string, besides: string) =>
    [...(forums.get(actor) ?? [])].some((forum) => forum !== besides && (members.get(forum)?.size ?? 0) > 1);
  const wanted = Math.floor(memberships.length * share);
  const hidden = new Set<Membership>();
  for (const membership of shuffled(memberships, seededRandom(seed))) {
    if (hidden.size >= wanted) break;
    const { actor, forum } = membership;
    const left = [...(members.get(forum) ?? [])].filter((id) => id !== actor);
    const isolates =
      !meetsElsewhere(actor, forum) || (left.length === 1 && !meetsElsewhere(left[0] ?? '', forum));
    if (isolates) continue;
    hidden.add(membership);
    members.get(forum)?.delete(actor);
    forums.get(actor)?.delete(forum);
  }
  return splitInto(
    memberships.filter((membership) => !hidden.has(membership)),
    memberships,
  );
}

/** Trains on what was there before a date, and looks for the ties of the following period; undated is « before ». */
export function splitAt(memberships: readonly Membership[], date: string, until: string): Split {
  const before = memberships.filter(({ since }) => !since || since < date);
  return splitInto(
    before,
    memberships.filter(({ since }) => !since || since < until),
  );
}
