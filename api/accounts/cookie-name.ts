/** What our cookies are named by. */
export const COOKIE_PREFIX = 'maillage';

/** Whether cookies may be those of somebody who signed in: a visitor costs nothing more than this. */
export function mayBeSignedIn(cookie: string | undefined): cookie is string {
  return cookie?.includes(`${COOKIE_PREFIX}.session_token=`) ?? false;
}
