import { settled } from '../gaps/ranking.ts';
import type { PartnerSearch } from './actors.ts';
import type { ForumNetwork } from './forum-network.ts';

/** How a candidate can be reached: who searches – where – who introduces – where – candidate. */
export interface Introduction {
  /** Actors and forums in turn, ends included. A pole reaches its own members without another forum. */
  readonly path: readonly string[];
  readonly through: string;
  /** 1/k: the fewer contacts the introducer has, the likelier this one. */
  readonly chance: number;
}

/** Up to `most` introductions, the likeliest first, each through the smallest forums. */
export function introductionsTo(
  search: PartnerSearch,
  candidate: string,
  network: ForumNetwork,
  most = 3,
): Introduction[] {
  const { from } = search;
  if (from === null) return [];
  return network
    .introducers(from, candidate)
    .map((through): Introduction => {
      const first = from.type === 'ACTOR' ? network.smallestShared(from.id, through) : null;
      const second = network.smallestShared(through, candidate);
      const path = [from.id, first, through, second, candidate].filter((step) => step !== null);
      return { path, through, chance: 1 / network.degree(through) };
    })
    .sort(
      (one, other) => settled(other.chance) - settled(one.chance) || (one.through < other.through ? -1 : 1),
    )
    .slice(0, most);
}
