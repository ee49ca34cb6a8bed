import { readEmail, readTitle } from '../../domain/account/account-fields.ts';
import type { Viewer } from '../../domain/account/viewer.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import { changeTitle, endSessions, ownAccount } from '../../graph/queries/accounts.ts';
import type { QueryRunner } from '../../graph/query-runner.ts';
import { type AccountTold, changeOrRefuse } from './managed-accounts.ts';

interface OwnSession {
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** What the browser said it was; `null` when it said nothing. */
  readonly device: string | null;
}

export interface OwnAccount extends AccountTold {
  readonly sessions: readonly OwnSession[];
}

/** All that is kept of who asks. Throws `NotFound` when the account was closed meanwhile. */
export async function ownAccountOf(runner: QueryRunner, viewer: Viewer | null): Promise<OwnAccount> {
  const [own] = await ownAccount(runner, { account: idOf(viewer), now: new Date().toISOString() });
  if (!own) throw new NotFound('');
  return { ...own.account, sessions: own.sessions };
}

/** The function under which what they write is signed from now on; what is written keeps the former one. */
export async function renameSelf(
  runner: QueryRunner,
  viewer: Viewer | null,
  title: string,
): Promise<OwnAccount> {
  const read = readTitle(title);
  await changeTitle(runner, { account: idOf(viewer), title: read, now: new Date().toISOString() });
  return ownAccountOf(runner, viewer);
}

/** Ends one of one's own sessions. Throws `NotFound` for that of somebody else as for one that is not there. */
export async function endOwnSession(
  runner: QueryRunner,
  viewer: Viewer | null,
  session: string,
): Promise<OwnAccount> {
  const only = session === '' ? 'none' : session;
  const [row] = await endSessions(runner, { account: idOf(viewer), only, but: '' });
  if (row?.ended !== 1) throw new NotFound(session);
  return ownAccountOf(runner, viewer);
}

/**
 * Closes one's own account for good: what names its holder goes, its number stays in the history and is never given again.
 * The address is asked, so that no stray click does it. Throws `InvalidInput` for another, or for the last administrator.
 */
export async function closeSelf(
  runner: QueryRunner,
  viewer: Viewer | null,
  email: string,
): Promise<{ number: number }> {
  const own = await ownAccountOf(runner, viewer);
  if (readEmail(email) !== own.email) throw new InvalidInput('email', sentences.notOwnEmail);
  await changeOrRefuse(runner, own.id, 'CLOSE');
  return { number: own.number };
}

function idOf(viewer: Viewer | null): string {
  if (viewer === null) throw new NotFound('');
  return viewer.account;
}
