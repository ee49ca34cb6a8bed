import type { Proximity } from './proximity.ts';

export interface Authority {
  readonly id: string;
  readonly level: string;
  /** Share of the sources that apply to it and are loaded, 0 to 1. At 0, nothing is documented. */
  readonly coverage: number;
}

/** Anywhere authorities demonstrably meet: a pole, a contract, a grouping, a co-funded project. */
export interface CooperationForum {
  readonly id: string;
  readonly type: string;
  /** Is the list of its members declared whole? */
  readonly complete: boolean;
  readonly members: ReadonlySet<string>;
  /** Authorities whose territory it covers, members or not. */
  readonly perimeter: ReadonlySet<string>;
}

/** A pair to compare, with the class it is compared in. */
export interface StudiedPair {
  readonly a: string;
  readonly b: string;
  readonly proximity: Proximity;
}

/** What partnerships are judged on: the authorities compared, where they meet, and the pairs. */
export interface PartnershipStudy {
  readonly authorities: readonly Authority[];
  readonly forums: readonly CooperationForum[];
  readonly pairs: readonly StudiedPair[];
}

const both = (set: ReadonlySet<string>, a: string, b: string) => set.has(a) && set.has(b);

/** What forums say of a pair, found through each authority's own forums. */
export class ForumsByAuthority {
  readonly #joined = new Map<string, CooperationForum[]>();
  readonly #open = new Map<string, CooperationForum[]>();

  constructor(forums: readonly CooperationForum[]) {
    const put = (index: Map<string, CooperationForum[]>, id: string, forum: CooperationForum) => {
      const there = index.get(id);
      if (there) there.push(forum);
      else index.set(id, [forum]);
    };
    for (const forum of forums) {
      for (const member of forum.members) put(this.#joined, member, forum);
      if (!forum.complete)
        for (const id of new Set([...forum.perimeter, ...forum.members])) put(this.#open, id, forum);
    }
  }

  /** Forums an authority is a member of. */
  joinedBy(id: string): readonly CooperationForum[] {
    return this.#joined.get(id) ?? [];
  }

  /** Forums both are members of. */
  shared(a: string, b: string): readonly CooperationForum[] {
    return this.joinedBy(a).filter(({ members }) => members.has(b));
  }

  /** Forums that concern both, whose members are not all known, and where one of the two is not recorded. */
  unknown(a: string, b: string): readonly CooperationForum[] {
    return (this.#open.get(a) ?? []).filter(
      (forum) => (forum.perimeter.has(b) || forum.members.has(b)) && !both(forum.members, a, b),
    );
  }
}

/** Newman weight of what two members share: Σ 1/(k − 1), so that a large forum counts less than a small one. */
export const newmanWeight = (shared: readonly CooperationForum[]) =>
  shared.reduce((sum, { members }) => sum + (members.size > 1 ? 1 / (members.size - 1) : 0), 0);

export interface Participation {
  readonly joined: number;
  readonly eligible: number;
  readonly rate: number;
}

/** How often an authority of each level is a member of a complete forum covering it: (joined + 1)/(eligible + 2). */
export function participationByLevel({ authorities, forums }: PartnershipStudy): Map<string, Participation> {
  const complete = forums.filter((forum) => forum.complete);
  const index = new Map(authorities.map(({ id, level }) => [id, level]));
  const counts = new Map(authorities.map(({ level }) => [level, { joined: 0, eligible: 0 }]));
  for (const { members, perimeter } of complete)
    for (const id of new Set([...perimeter, ...members])) {
      const count = counts.get(index.get(id) ?? '');
      if (count === undefined) continue;
      count.eligible += 1;
      if (members.has(id)) count.joined += 1;
    }
  return new Map(
    [...counts].map(([level, { joined, eligible }]) => [
      level,
      { joined, eligible, rate: (joined + 1) / (eligible + 2) },
    ]),
  );
}
