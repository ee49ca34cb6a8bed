import type { Role } from '../../domain/account/viewer.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import {
  accountByNumber,
  accountsAfter,
  changeAccount,
  countAccounts,
  endSessions,
  grantRole,
  withdrawRole,
} from '../../graph/queries/accounts.ts';
import type { QueryRunner } from '../../graph/query-runner.ts';
import type { EntityReference } from '../find-entity.ts';
import { territoryOf } from './territory-of.ts';

/** An account as administrators and its holder are told of it; nothing it signs in with. */
export type AccountTold = Awaited<ReturnType<typeof accountByNumber>>[number]['account'];

/** Accounts that are open, by number, and how many they are. */
export async function accountPage(
  runner: QueryRunner,
  { after, first }: { after: number; first: number },
): Promise<{ accounts: readonly AccountTold[]; total: number; hasNextPage: boolean }> {
  const rows = await accountsAfter(runner, { after, first: first + 1 });
  const [counted] = await countAccounts(runner, {});
  return {
    accounts: rows.slice(0, first).map(({ account }) => account),
    total: counted?.total ?? 0,
    hasNextPage: rows.length > first,
  };
}

/** An open account by its number. Throws `NotFound` for a number that nobody has, or has no more. */
async function accountNumbered(runner: QueryRunner, number: number): Promise<AccountTold> {
  const [found] = await accountByNumber(runner, { number });
  if (!found) throw new NotFound(String(number));
  return found.account;
}

/** Gives an account its one role on a territory and all under it. */
export async function giveRole(
  runner: QueryRunner,
  given: { number: number; role: Role; territory: EntityReference },
): Promise<AccountTold> {
  const { id } = await accountNumbered(runner, given.number);
  const territory = await territoryOf(runner, given.territory);
  await grantRole(runner, { account: id, role: given.role, territory, now: new Date().toISOString() });
  return accountNumbered(runner, given.number);
}

/** Takes the role of an account on a territory away; a territory that is gone is named by its slug all the same. */
export async function takeRole(
  runner: QueryRunner,
  given: { number: number; territory: string },
): Promise<AccountTold> {
  const { id } = await accountNumbered(runner, given.number);
  const [row] = await withdrawRole(runner, { account: id, territory: given.territory });
  if (row?.withdrawn !== 1) throw new NotFound(given.territory);
  return accountNumbered(runner, given.number);
}

/** Shuts an account, whose sessions end at once, or opens it again. Throws `InvalidInput` for the last administrator. */
export async function shutAccount(
  runner: QueryRunner,
  { number, shut }: { number: number; shut: boolean },
): Promise<AccountTold> {
  const { id } = await accountNumbered(runner, number);
  await changeOrRefuse(runner, id, shut ? 'DISABLE' : 'ENABLE');
  return accountNumbered(runner, number);
}

/** Ends all the sessions of an account. */
export async function endAllSessions(runner: QueryRunner, number: number): Promise<AccountTold> {
  const account = await accountNumbered(runner, number);
  await endSessions(runner, { account: account.id, only: '', but: '' });
  return account;
}

/** Throws `InvalidInput` when nobody would administer this Maillage any more. */
export async function changeOrRefuse(
  runner: QueryRunner,
  account: string,
  change: 'DISABLE' | 'ENABLE' | 'CLOSE',
): Promise<void> {
  const [row] = await changeAccount(runner, { account, change, now: new Date().toISOString() });
  if (!row) throw new NotFound('');
  if (!row.changed) throw new InvalidInput('account', sentences.lastAdministrator);
}
