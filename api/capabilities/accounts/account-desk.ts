/** What the desk of accounts lends to who asks it something: what hashes a password, and what sends a letter. */
export interface AccountDesk {
  /** A password as it may be kept. */
  hash(password: string): Promise<string>;
  /** Sends a link to somebody; whether it left. `null` when no mail is configured: the link is then copied by hand. */
  readonly send: ((letter: Letter) => Promise<boolean>) | null;
}

export interface Letter {
  readonly to: string;
  readonly purpose: 'INVITATION' | 'RESET';
  /** Path of the link, from the root of the site. */
  readonly path: string;
  readonly expiresAt: string;
}
