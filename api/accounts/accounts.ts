import { z } from 'zod';
import type { AccountDesk } from '../capabilities/accounts/account-desk.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../domain/account/account-fields.ts';
import type { Viewer } from '../domain/account/viewer.ts';
import { type Sentence, sentences } from '../domain/refusals/sentences.ts';
import type { Graph } from '../graph/graph.ts';
import { accountViewer, hasAdministrator } from '../graph/queries/accounts.ts';
import type { AccountSettings } from './account-settings.ts';
import { signInAttempts } from './attempts.ts';
import { mayBeSignedIn } from './cookie-name.ts';
import { PROVIDER } from './identity-provider.ts';
import { passwordHashing, USUAL_COST } from './password-hashing.ts';
import { postBy } from './post.ts';
import { SIGN_IN_PATH, signInLibrary } from './sign-in-library.ts';

/** Who asks, and by which of their sessions. */
export interface SignedIn {
  readonly viewer: Viewer;
  readonly session: string;
}

export interface SignInRequest {
  readonly method: string;
  /** Path below `/api/auth`, with its query. */
  readonly path: string;
  readonly cookie: string;
  readonly device: string;
  readonly body: unknown;
  /** Who calls, without saying where from. */
  readonly caller: string;
}

export interface SignInAnswer {
  readonly status: number;
  readonly cookies: readonly string[];
  /** Where the browser goes next, when it must leave. */
  readonly location?: string;
  readonly told?: Readonly<Record<string, unknown>>;
  /** Why it is refused. */
  readonly refusal?: { readonly code: string; readonly sentence: Sentence; readonly wait?: number };
}

/** Accounts of this Maillage: who asks, how they sign in, and what lends its hand to invitations. */
export interface Accounts {
  readonly desk: AccountDesk;
  /** What the button of the identity provider says; `null` without one. */
  readonly provider: string | null;
  /** Who sent these cookies; `null` for a visitor. Without a cookie of ours the database is not asked. */
  signedIn(cookie: string | undefined): Promise<SignedIn | null>;
  answer(request: SignInRequest): Promise<SignInAnswer>;
}

const text = (most: number) => z.string().max(most);
const code = text(20);
const password = text(500);

/** What may be asked of the library, and with which words: all the rest of what it can do is not reached. */
const ASKED: Readonly<Record<string, z.ZodObject>> = {
  'POST /sign-in/email': z.object({ email: text(254), password }),
  'POST /sign-in/social': z.object({}),
  'POST /sign-out': z.object({}),
  'POST /change-password': z.object({ currentPassword: password, newPassword: password }),
  'POST /two-factor/enable': z.object({ password }),
  'POST /two-factor/disable': z.object({ password }),
  'POST /two-factor/verify-totp': z.object({ code }),
  'POST /two-factor/verify-backup-code': z.object({ code }),
};
/** What we add to it ourselves. */
const ADDED: Readonly<Record<string, object>> = {
  'POST /sign-in/social': {
    provider: PROVIDER,
    callbackURL: '/compte',
    errorCallbackURL: '/connexion?echec=identite',
  },
  'POST /sign-out': { disableRedirect: true },
  'POST /change-password': { revokeOtherSessions: true },
};
/** Where a secret may be guessed. */
const GUESSED: ReadonlySet<string> = new Set([
  'POST /sign-in/email',
  'POST /change-password',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
]);
const CALLBACK = `GET /callback/${PROVIDER}`;
/** What of the library's answers is told; its sessions' tokens are in the cookie alone. */
const TOLD: readonly string[] = ['url', 'totpURI', 'backupCodes'];

/** Opens the accounts of a graph. The library is loaded with this file: whoever only reads never waits for it. */
export function openAccounts(graph: Graph, settings: AccountSettings): Accounts {
  const hashing = passwordHashing(settings.hashing ?? USUAL_COST);
  const library = signInLibrary(graph, settings, hashing);
  const attempt = signInAttempts();
  const { origin } = new URL(settings.address);
  const { mail, provider } = settings;

  /** The library hides what the database met: it is asked again, so that its own error is told. */
  const unlessAway = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      await hasAdministrator(graph.runner(), {});
      throw error;
    }
  };

  const signedIn = async (cookie: string | undefined): Promise<SignedIn | null> => {
    if (!mayBeSignedIn(cookie)) return null;
    const known = await unlessAway(() => library.api.getSession({ headers: new Headers({ cookie }) }));
    if (!known) return null;
    const account = known.user.id;
    const [viewer] = await accountViewer(graph.runner(), { account });
    return viewer ? { viewer: { account, ...viewer }, session: known.session.id } : null;
  };

  /** Whose secret is guessed: the address that is typed, the account that is open, or the cookie of a first step. */
  const guessedOf = async (request: SignInRequest, body: Record<string, unknown>): Promise<string> => {
    if (typeof body['email'] === 'string') return body['email'].trim().toLowerCase();
    const known = await signedIn(request.cookie);
    return known?.viewer.account ?? /two_factor=([^;]*)/.exec(request.cookie)?.[1] ?? request.caller;
  };

  return {
    desk: {
      hash: hashing.hash,
      send: mail === null ? null : postBy(mail, settings.address),
    },
    provider: provider?.name ?? null,
    signedIn,
    async answer(request) {
      const [path = ''] = request.path.split('?');
      const asked = `${request.method} ${path}`;
      if (asked === CALLBACK && provider) return toLibrary(request);
      const words = ASKED[asked];
      if (!words || (asked.endsWith('/social') && !provider))
        return refused(404, 'UNKNOWN', sentences.noSuchDoor);
      const read = words.safeParse(request.body ?? {});
      if (!read.success) return refused(400, 'UNREADABLE', sentences.unreadableSignIn);
      const body = { ...read.data, ...ADDED[asked] };
      if (!GUESSED.has(asked)) return toLibrary(request, body);

      const now = Date.now();
      const { wait, takeBack } = attempt(await guessedOf(request, body), request.caller, now);
      if (wait !== null) {
        const refusal = { code: 'TOO_MANY', sentence: sentences.tooManyAttempts(wait), wait };
        return { status: 429, cookies: [], refusal };
      }
      let failed = true;
      try {
        const told = await toLibrary(request, body);
        // A first step that a second follows is not the end of guessing.
        failed =
          told.status === 401 || told.told?.['secondFactor'] === true || told.refusal?.code === 'WRONG';
        return told;
      } catch (error) {
        failed = false;
        throw error;
      } finally {
        if (!failed) takeBack();
      }
    },
  };

  function toLibrary({ method, path, cookie, device }: SignInRequest, body?: object): Promise<SignInAnswer> {
    return unlessAway(async () => {
      const request = new Request(`${origin}${SIGN_IN_PATH}${path}`, {
        method,
        headers: { cookie, origin, 'user-agent': device, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return answerOf(await library.handler(request));
    });
  }
}

function refused(status: number, code: string, sentence: Sentence): SignInAnswer {
  return { status, cookies: [], refusal: { code, sentence } };
}

const WRONG_LENGTH = {
  code: 'PASSWORD',
  sentence: sentences.passwordLength(SHORTEST_PASSWORD, LONGEST_PASSWORD),
};

/** Codes of the library that mean that something is wrong which can be set right by who asks. */
const MEANT: Readonly<Record<string, { code: string; sentence: Sentence }>> = {
  PASSWORD_TOO_SHORT: WRONG_LENGTH,
  PASSWORD_TOO_LONG: WRONG_LENGTH,
  TOTP_ALREADY_ENABLED: { code: 'ALREADY', sentence: sentences.secondFactorThere },
  TOTP_NOT_ENABLED: { code: 'WRONG', sentence: sentences.wrongCode },
  INVALID_CODE: { code: 'WRONG', sentence: sentences.wrongCode },
  INVALID_BACKUP_CODE: { code: 'WRONG', sentence: sentences.wrongCode },
  BACKUP_CODES_NOT_ENABLED: { code: 'WRONG', sentence: sentences.wrongCode },
  INVALID_TWO_FACTOR_COOKIE: { code: 'AGAIN', sentence: sentences.signInAgain },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: { code: 'AGAIN', sentence: sentences.signInAgain },
  ACCOUNT_TEMPORARILY_LOCKED: { code: 'LOCKED', sentence: sentences.secondFactorLocked },
  INVALID_PASSWORD: { code: 'WRONG', sentence: sentences.wrongPassword },
};

/** The library's answer in our words: nothing of its own is told but what the screens need. */
async function answerOf(answer: Response): Promise<SignInAnswer> {
  const cookies = answer.headers.getSetCookie();
  const location = answer.headers.get('location');
  if (answer.status >= 300 && answer.status < 400 && location) return { status: 302, cookies, location };
  const said: unknown = await answer.json().catch(() => null);
  const words = typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  if (answer.ok) {
    const told = Object.fromEntries(TOLD.flatMap((name) => (name in words ? [[name, words[name]]] : [])));
    return { status: 200, cookies, told: { ...told, secondFactor: words['twoFactorRedirect'] === true } };
  }
  if (answer.status >= 500) throw new Error('the sign-in library failed');
  const meant = MEANT[String(words['code'] ?? '')];
  if (meant) return { status: answer.status, cookies, refusal: meant };
  if (answer.status === 401 || answer.status === 400) {
    return { status: 401, cookies, refusal: { code: 'WRONG', sentence: sentences.wrongSignIn } };
  }
  return { status: answer.status, cookies, refusal: { code: 'REFUSED', sentence: sentences.wrongSignIn } };
}
