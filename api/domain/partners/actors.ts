/** What is known of an actor; a list is `null` when nobody documented it, and empty when it is known to be empty. */
export interface Actor {
  readonly id: string;
  readonly kind: string | null;
  readonly themes: ReadonlySet<string> | null;
  /** Kinds and competences it brings. */
  readonly offers: ReadonlySet<string> | null;
  /** Funders and schemes of the last five years. */
  readonly funding: ReadonlySet<string> | null;
  readonly active: boolean;
  /** Asked not to be proposed. */
  readonly optedOut?: boolean;
  readonly commune?: string | null;
}

/** Where actors meet: a pole, a contract of several parties. */
export interface Forum {
  readonly id: string;
  readonly members: ReadonlySet<string>;
  /** `false` when its members are known to be incomplete. */
  readonly complete?: boolean;
  /** `false` for a project or a contract: people meet there, but what it lacks is not a need. */
  readonly isPole?: boolean;
}

/** From the nearest to the farthest, and what each is worth. */
export const TERRITORY_SCALE = {
  SAME_COMMUNE: 1,
  SAME_EPCI: 0.8,
  CONTIGUOUS_EPCI: 0.6,
  SAME_DEPARTMENT: 0.5,
  SAME_REGION: 0.25,
  ELSEWHERE: 0,
} as const;
export type TerritoryRelation = keyof typeof TERRITORY_SCALE;

/** Who searches, and for what. A need that nobody carries yet is a search without a searcher. */
export interface PartnerSearch {
  readonly from: { readonly type: 'ACTOR' | 'POLE'; readonly id: string } | null;
  readonly themes: ReadonlySet<string> | null;
  readonly needs: ReadonlySet<string>;
  readonly funding: ReadonlySet<string> | null;
  /** Where a candidate stands from the one who searches; `null` when not documented. */
  readonly territoryOf: (candidate: string) => TerritoryRelation | null;
  /** Those it is tied to outside any forum: partners already, who introduce nobody. */
  readonly linked?: ReadonlySet<string>;
}
