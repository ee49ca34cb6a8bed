import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../domain/account/account-fields.ts';
import type { Graph } from '../graph/graph.ts';
import { accountViewer } from '../graph/queries/accounts.ts';
import type { AccountSettings } from './account-settings.ts';
import { COOKIE_PREFIX } from './cookie-name.ts';
import { graphAdapter } from './graph-adapter.ts';
import { askingProvider } from './identity-provider.ts';
import type { passwordHashing } from './password-hashing.ts';

/** From the sign-in on; a session is not lengthened by use. */
const SESSION_SECONDS = 7 * 24 * 3_600;
const LONGEST_DEVICE = 200;

export const SIGN_IN_PATH = '/api/auth';

/**
 * The library that signs people in, over our graph: passwords, sessions, second factor, identity provider. Nobody signs up:
 * accounts are opened by an administrator. Where somebody is on the network is not kept.
 */
export function signInLibrary(
  graph: Graph,
  { address, secret, provider }: AccountSettings,
  password: ReturnType<typeof passwordHashing>,
) {
  return betterAuth({
    appName: 'Maillage',
    baseURL: address,
    basePath: SIGN_IN_PATH,
    secret,
    database: graphAdapter(graph),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // What the database met is ours to tell.
    onAPIError: { throw: true },
    // Counted by us, whether or not the account exists, and before the library is asked.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password,
    },
    user: {
      modelName: 'Account',
      fields: { name: 'title' },
      additionalFields: {
        administrator: { type: 'boolean', required: false, input: false },
        disabled: { type: 'boolean', required: false, input: false },
      },
    },
    session: {
      modelName: 'Session',
      fields: { userId: 'account' },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'Credential',
      fields: { userId: 'account' },
      accountLinking: { enabled: true },
      updateAccountOnSignIn: false,
    },
    verification: { modelName: 'Verification' },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: address.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID() },
    },
    databaseHooks: {
      session: {
        create: {
          // Whoever is shut out, or was closed meanwhile, is answered like an unknown.
          before: async (session) => {
            const [viewer] = await accountViewer(graph.runner(), { account: session.userId });
            if (!viewer) return false;
            return { data: { ...session, userAgent: session.userAgent?.slice(0, LONGEST_DEVICE) ?? null } };
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Maillage',
        schema: { twoFactor: { modelName: 'SecondFactor', fields: { userId: 'account' } } },
      }),
      ...(provider ? [genericOAuth({ config: [askingProvider(provider)] })] : []),
    ],
  });
}
