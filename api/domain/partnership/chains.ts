import { type CooperationForum, ForumsByAuthority } from './study.ts';

/** How two authorities that share nothing are linked all the same: authority, forum, authority, forum, … authority. */
export type Chain = readonly string[];

/** A longer chain introduces nobody. */
const FARTHEST = 4;

const smallestFirst = (one: CooperationForum, other: CooperationForum) =>
  one.members.size - other.members.size || (one.id < other.id ? -1 : 1);

/**
 * The shortest chains of shared forums between two authorities, smaller forums first, at most `most`. No authority and no
 * forum comes twice in a chain; two chains with the same authorities are one. Empty when they are not linked within four forums.
 */
export function chainsBetween(
  from: string,
  to: string,
  forums: readonly CooperationForum[],
  most = 2,
): Chain[] {
  const index = new ForumsByAuthority(forums);
  const distance = distancesTo(to, index);
  const chains: Chain[] = [];
  for (let length = distance.get(from) ?? FARTHEST + 1; length <= FARTHEST; length += 1) {
    const walk = (chain: readonly string[], left: number): void => {
      const at = chain.at(-1) ?? from;
      if (at === to && left === 0) chains.push(chain);
      if (left === 0 || at === to) return;
      const visited = new Set(chain.filter((_, step) => step % 2 === 0));
      const crossed = new Set(chain.filter((_, step) => step % 2 === 1));
      const ahead = index.joinedBy(at).filter(({ id }) => !crossed.has(id));
      const next = new Map<string, string>();
      for (const forum of ahead.sort(smallestFirst))
        for (const member of [...forum.members].sort())
          if (!visited.has(member) && !next.has(member) && (distance.get(member) ?? Infinity) < left)
            next.set(member, forum.id);
      for (const [member, forum] of next) {
        if (chains.length >= most) return;
        walk([...chain, forum, member], left - 1);
      }
    };
    if (chains.length < most) walk([from], length);
  }
  return chains.slice(0, most);
}

/** Forums to cross from each authority to `to`, as far as a chain may go. */
function distancesTo(to: string, index: ForumsByAuthority): Map<string, number> {
  const distance = new Map([[to, 0]]);
  let border = [to];
  for (let steps = 1; steps <= FARTHEST && border.length > 0; steps += 1) {
    const reached = border.flatMap((id) => index.joinedBy(id).flatMap(({ members }) => [...members]));
    border = [...new Set(reached)].filter((id) => !distance.has(id));
    for (const id of border) distance.set(id, steps);
  }
  return distance;
}
