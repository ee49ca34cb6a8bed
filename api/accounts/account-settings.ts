import type { IdentityProvider } from './identity-provider.ts';
import type { HashingCost } from './password-hashing.ts';
import type { MailSettings } from './post.ts';

/** How people sign in to this Maillage, as whoever deploys it says. */
export interface AccountSettings {
  /** Where the pages are reached from outside: cookies are for TLS when it is one. */
  readonly address: string;
  /** Signs the cookies and locks the secrets of second factors. */
  readonly secret: string;
  readonly provider: IdentityProvider | null;
  readonly mail: MailSettings | null;
  readonly hashing?: HashingCost;
}
