import type { Actor, Forum, PartnerSearch } from './actors.ts';

const EMPTY: ReadonlySet<string> = new Set();

/** Who meets whom, among active actors: two members of one forum are partners. */
export class ForumNetwork {
  readonly #forums = new Map<string, Forum>();
  readonly #joined = new Map<string, Forum[]>();
  readonly #partners = new Map<string, Set<string>>();

  constructor(actors: readonly Pick<Actor, 'id' | 'active'>[], forums: readonly Forum[]) {
    const active = new Set(actors.filter((actor) => actor.active).map(({ id }) => id));
    for (const id of active) this.#partners.set(id, new Set());
    for (const forum of forums) {
      const members = new Set([...forum.members].filter((id) => active.has(id)));
      const alive = { ...forum, members };
      this.#forums.set(forum.id, alive);
      for (const id of members) {
        const joined = this.#joined.get(id);
        if (joined) joined.push(alive);
        else this.#joined.set(id, [alive]);
        const partners = this.#partners.get(id);
        for (const other of members) if (other !== id) partners?.add(other);
      }
    }
  }

  partnersOf(id: string): ReadonlySet<string> {
    return this.#partners.get(id) ?? EMPTY;
  }

  /** How many distinct partners an actor has. */
  degree(id: string): number {
    return this.partnersOf(id).size;
  }

  forumsOf(id: string): readonly Forum[] {
    return this.#joined.get(id) ?? [];
  }

  /** Those who can introduce: the partners of an actor, or the members of a pole. */
  circleOf(from: PartnerSearch['from']): ReadonlySet<string> {
    if (from === null) return EMPTY;
    return from.type === 'ACTOR' ? this.partnersOf(from.id) : (this.#forums.get(from.id)?.members ?? EMPTY);
  }

  /** Those of the circle who are partners of a candidate. */
  introducers(from: PartnerSearch['from'], candidate: string): string[] {
    const partners = this.partnersOf(candidate);
    if (partners.size === 0) return [];
    return [...this.circleOf(from)].filter((id) => partners.has(id));
  }

  /** The smallest forum two actors share: where they know each other best. */
  smallestShared(one: string, other: string): string | null {
    return (
      this.forumsOf(one)
        .filter(({ members }) => members.has(other))
        .reduce<Forum | null>((best, forum) => {
          const smaller =
            best === null ||
            forum.members.size < best.members.size ||
            (forum.members.size === best.members.size && forum.id < best.id);
          return smaller ? forum : best;
        }, null)?.id ?? null
    );
  }
}
