import { type AuthorityTerritories, LISTED_PROXIMITIES, proximityOf } from './proximity.ts';
import { type CooperationForum, ForumsByAuthority, type StudiedPair } from './study.ts';
import { type Sited, touchingAmong } from './touching.ts';

export interface Located extends AuthorityTerritories, Sited {}

export interface StudiedPairs {
  readonly pairs: readonly StudiedPair[];
  /** Pairs left aside: farther than neighbours, and one of the two has no partner at all. */
  readonly left: number;
}

/**
 * Pairs to compare, the first named in the order given. Neighbours and nested authorities always are; farther, only where
 * both have a partner: one that has none is said to be alone once, and would only lower what is ordinary for the others.
 */
export function studiedPairsOf(
  authorities: readonly Located[],
  forums: readonly CooperationForum[],
): StudiedPairs {
  const index = new ForumsByAuthority(forums);
  const studied = new Set(authorities.map(({ id }) => id));
  const partnered = new Set(
    authorities
      .filter(({ id }) =>
        index.joinedBy(id).some(({ members }) => [...members].some((m) => m !== id && studied.has(m))),
      )
      .map(({ id }) => id),
  );
  const touching = touchingAmong(authorities);
  const all = authorities.flatMap((a, at) =>
    authorities.slice(at + 1).map((b): StudiedPair => {
      return { a: a.id, b: b.id, proximity: proximityOf(a, b, touching(a, b)) };
    }),
  );
  const pairs = all.filter(
    ({ a, b, proximity }) => LISTED_PROXIMITIES.has(proximity) || (partnered.has(a) && partnered.has(b)),
  );
  return { pairs, left: all.length - pairs.length };
}
