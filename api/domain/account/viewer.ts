/** What a person may be on a territory; whoever has none is a visitor. */
export const ROLES = ['CONTRIBUTOR', 'CURATOR'] as const;
export type Role = (typeof ROLES)[number];

/** A role on a collectivity and all that is under it. */
export interface Grant {
  readonly role: Role;
  /** Id of the collectivity. */
  readonly territory: string;
}

/** Who asks, when they have signed in. No name and no address: what is shown of somebody is the function they write in. */
export interface Viewer {
  /** Id of the account; told to administrators alone. */
  readonly account: string;
  /** The function under which what they write is signed: « chargée de mission, CRESS Hauts-de-France ». */
  readonly title: string;
  readonly administrator: boolean;
  readonly grants: readonly Grant[];
}
