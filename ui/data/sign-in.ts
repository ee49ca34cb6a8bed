/** What a request to sign in or out came to: what is told, or why not, in the language of the reader. */
export type SignInAnswer =
  | {
      readonly done: true;
      readonly secondFactor: boolean;
      readonly url?: string;
      readonly totpURI?: string;
      readonly backupCodes?: readonly string[];
    }
  | { readonly done: false; readonly code: string; readonly message: string };

/** Asks the door of accounts; `null` when it did not answer. */
async function ask(path: string, body: object, language: string): Promise<SignInAnswer | null> {
  try {
    const answer = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-graphql-yoga-csrf': '1',
        'accept-language': language,
      },
      body: JSON.stringify(body),
    });
    const told = await answer.json();
    return answer.ok ? { done: true, ...told } : { done: false, ...told };
  } catch {
    return null;
  }
}

/** Signs in by a password; the answer says whether a code is asked as well. */
export function signIn(
  given: { email: string; password: string },
  language: string,
): Promise<SignInAnswer | null> {
  return ask('/sign-in/email', given, language);
}

/** Gives the code of a second factor, to sign in or to set it up. */
export function giveCode(
  code: string,
  kind: 'totp' | 'backup-code',
  language: string,
): Promise<SignInAnswer | null> {
  return ask(`/two-factor/verify-${kind}`, { code: code.replaceAll(/\s/g, '') }, language);
}

/** Where the identity provider is met. */
export function signInElsewhere(language: string): Promise<SignInAnswer | null> {
  return ask('/sign-in/social', {}, language);
}

export function changePassword(
  given: { currentPassword: string; newPassword: string },
  language: string,
): Promise<SignInAnswer | null> {
  return ask('/change-password', given, language);
}

/** Begins to ask for a code at sign-in, or asks for none any more. */
export function setSecondFactor(
  way: 'enable' | 'disable',
  password: string,
  language: string,
): Promise<SignInAnswer | null> {
  return ask(`/two-factor/${way}`, { password }, language);
}

/** Ends this session, and goes where it ends too: at the identity provider when one brought it. */
export async function signOut(language: string): Promise<void> {
  const answer = await ask('/sign-out', {}, language);
  location.assign((answer?.done && answer.url) || '/');
}

/** Names of the ways there are to sign in; `null` without an identity provider. */
export async function identityProvider(): Promise<string | null> {
  try {
    return (await (await fetch('/api/auth/ways')).json()).provider;
  } catch {
    return null;
  }
}

/** Where one goes once signed in: a screen of ours, whatever was written in the address. */
export function wayOn(asked: string | null): string {
  const url = URL.parse(asked ?? '', location.origin);
  const safe = asked?.startsWith('/') && url?.origin === location.origin;
  return safe ? `${url.pathname}${url.search}` : '/compte';
}
