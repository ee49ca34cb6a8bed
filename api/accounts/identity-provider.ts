import type { GenericOAuthConfig } from 'better-auth/plugins/generic-oauth';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';

/** A provider of identities by OpenID Connect, as whoever deploys this Maillage names it. */
export interface IdentityProvider {
  /** What the button says: « ProConnect ». */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
}

/** Its name in the addresses and among the credentials. */
export const PROVIDER = 'oidc';

const PATIENCE_MS = 10_000;

const discovered = z.object({ issuer: z.string(), userinfo_endpoint: z.url(), jwks_uri: z.url() });
const identity = z.looseObject({
  sub: z.string().min(1),
  email: z.string(),
  email_verified: z.boolean().optional(),
});

/**
 * How the sign-in library asks the provider. Who comes is never given an account: the address must be that of one. What the
 * provider tells of a person may be a signed text, as that of ProConnect is; it is then checked, and nothing but the
 * subject and the address is kept. A provider that says nothing of an address vouches for it; one that says it is not
 * verified is not believed.
 */
export function askingProvider(provider: IdentityProvider): GenericOAuthConfig {
  const discoveryUrl = `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  return {
    providerId: PROVIDER,
    discoveryUrl,
    requireIdTokenVerification: true,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    scopes: [...provider.scopes],
    pkce: true,
    disableSignUp: true,
    disableImplicitSignUp: true,
    postLogoutRedirectURI: '/',
    async getUserInfo({ accessToken }) {
      const { issuer, userinfo_endpoint, jwks_uri } = discovered.parse(
        await (await asked(discoveryUrl)).json(),
      );
      const answer = await asked(userinfo_endpoint, { Authorization: `Bearer ${accessToken}` });
      const signed = /jwt/.test(answer.headers.get('content-type') ?? '');
      const told = signed
        ? await verified(await answer.text(), { jwks_uri, issuer, audience: provider.clientId })
        : await answer.json();
      const { sub, email, email_verified } = identity.parse(told);
      return { sub, email, emailVerified: email_verified ?? true, name: '' };
    },
  };
}

async function asked(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`the identity provider answered ${answer.status}`);
  return answer;
}

async function verified(
  text: string,
  { jwks_uri, issuer, audience }: { jwks_uri: string; issuer: string; audience: string },
): Promise<unknown> {
  const { payload } = await jwtVerify(text, createRemoteJWKSet(new URL(jwks_uri)), { issuer, audience });
  return payload;
}
