import { FORUM_TYPES, type ForumType } from './forum-type.ts';

/** What to ask for first, so that partnerships can be read: in the order in which it helps. */
const COLLECTIBLES = ['POLE_MEMBERS', 'CONTRACT_PARTIES', 'FUNDERS', 'COMPOSITIONS', 'ADJACENCY'] as const;
type Collectible = (typeof COLLECTIBLES)[number];

export interface FactToCollect {
  readonly what: Collectible;
  /** Authorities for which it is missing; forums of open composition for `COMPOSITIONS`. */
  readonly total: number;
}

const MISSING: Readonly<Record<ForumType, Collectible>> = {
  pole: 'POLE_MEMBERS',
  contrat: 'CONTRACT_PARTIES',
  financement: 'FUNDERS',
};

/** What is missing, counted; what is missing nowhere is not listed. */
export function toCollectOf(
  authorities: readonly {
    readonly documented: ReadonlySet<ForumType>;
    readonly adjacent: ReadonlySet<string>;
  }[],
  forums: readonly { readonly complete: boolean }[],
): FactToCollect[] {
  const counts: Readonly<Record<Collectible, number>> = {
    POLE_MEMBERS: 0,
    CONTRACT_PARTIES: 0,
    FUNDERS: 0,
    ...Object.fromEntries(
      FORUM_TYPES.map((type) => [
        MISSING[type],
        authorities.filter(({ documented }) => !documented.has(type)).length,
      ]),
    ),
    COMPOSITIONS: forums.filter(({ complete }) => !complete).length,
    ADJACENCY: authorities.every(({ adjacent }) => adjacent.size === 0) ? authorities.length : 0,
  };
  return COLLECTIBLES.map((what) => ({ what, total: counts[what] })).filter(({ total }) => total > 0);
}
