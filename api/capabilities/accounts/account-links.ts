import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { checkPassword, readEmail, readTitle } from '../../domain/account/account-fields.ts';
import type { Role } from '../../domain/account/viewer.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import {
  accountByNumber,
  accountLink,
  grantRole,
  hasAdministrator,
  makeAccountLink,
  openAccount,
  setPassword,
  takeLink,
} from '../../graph/queries/accounts.ts';
import type { InOneWrite, QueryRunner } from '../../graph/query-runner.ts';
import type { EntityReference } from '../find-entity.ts';
import type { AccountDesk } from './account-desk.ts';
import { territoryOf } from './territory-of.ts';

const HOUR_MS = 3_600_000;
/** A link of an administrator is used at once; somebody who is invited may be on leave. */
const LIVES_MS = { ADMINISTRATOR: 24 * HOUR_MS, INVITATION: 7 * 24 * HOUR_MS, RESET: 24 * HOUR_MS } as const;

/** A link that is used once; its token is told here and kept nowhere: the graph has its hash. */
export interface MadeLink {
  readonly path: string;
  readonly expiresAt: string;
  /** Whether it was sent as well. */
  readonly mailed: boolean;
}

/** A graph to read, and to write several statements at once. */
interface Writing {
  readonly runner: QueryRunner;
  readonly inOneWrite: InOneWrite;
}

/** What a link that still holds is for. */
export type LinkSaid = Awaited<ReturnType<typeof accountLink>>[number];

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
const now = () => new Date().toISOString();

/** The link that makes an administrator, in place of the former one: for whoever holds the machine, never by the API. */
export async function administratorLink(runner: QueryRunner): Promise<MadeLink> {
  return { ...(await linkFor(runner, 'ADMINISTRATOR', '')), mailed: false };
}

/** Whether somebody can administer this Maillage already. */
export async function isAdministered(runner: QueryRunner): Promise<boolean> {
  const [row] = await hasAdministrator(runner, {});
  return row?.present ?? false;
}

/**
 * Opens an account without a password, with its role, and makes the link by which its holder chooses one.
 * Throws `InvalidInput` when the address has an account, `NotFound` when the territory is not in the graph.
 */
export async function invite(
  { runner: reading, inOneWrite }: Writing,
  given: {
    email: string;
    title: string;
    administrator: boolean;
    role?: Role | null | undefined;
    territory?: EntityReference | null | undefined;
  },
  { send }: AccountDesk,
): Promise<MadeLink> {
  const email = readEmail(given.email);
  const title = readTitle(given.title);
  if ((given.role == null) !== (given.territory == null)) {
    throw new InvalidInput(given.role == null ? 'role' : 'territory', sentences.roleAndTerritory);
  }
  const territory = given.territory && (await territoryOf(reading, given.territory));
  const id = randomUUID();
  const made = await inOneWrite(async (runner) => {
    const [account] = await openAccount(runner, {
      id,
      email,
      title,
      administrator: given.administrator,
      now: now(),
    });
    if (account?.number == null) throw new InvalidInput('email', sentences.emailTaken);
    if (given.role && territory) {
      await grantRole(runner, { account: id, role: given.role, territory, now: now() });
    }
    return linkFor(runner, 'INVITATION', id);
  });
  return { ...made, mailed: await (send?.({ to: email, purpose: 'INVITATION', ...made }) ?? false) };
}

/** A link by which the holder of an account chooses a password: the first when they never came, another otherwise. */
export async function linkOfAccount(
  { runner: reading, inOneWrite }: Writing,
  number: number,
  { send }: AccountDesk,
): Promise<MadeLink> {
  const [found] = await accountByNumber(reading, { number });
  if (!found) throw new NotFound(String(number));
  const purpose = found.account.signsInBy.length > 0 ? 'RESET' : 'INVITATION';
  const made = await inOneWrite((runner) => linkFor(runner, purpose, found.account.id));
  return { ...made, mailed: await (send?.({ to: found.account.email, purpose, ...made }) ?? false) };
}

/** What a link is for. Throws `NotFound` for one that never was, was used, or is too old: nobody learns which. */
export async function linkSaid(runner: QueryRunner, token: string): Promise<LinkSaid> {
  const [said] = await accountLink(runner, { hash: hashOf(token), now: now() });
  if (!said) throw new NotFound('');
  return said;
}

/**
 * Uses a link: its holder has an account, a function and a password, and nobody else is in it any more. Gives the address
 * they sign in with. Throws as `linkSaid`, or `InvalidInput`; the link then still holds.
 */
export async function useLink(
  { runner: reading, inOneWrite }: Writing,
  given: {
    token: string;
    email?: string | null | undefined;
    title?: string | null | undefined;
    password: string;
  },
  { hash }: AccountDesk,
): Promise<{ email: string }> {
  const said = await linkSaid(reading, given.token);
  const email = said.email ?? readEmail(given.email ?? '');
  const title = said.purpose === 'RESET' ? '' : readTitle(given.title ?? said.title ?? '');
  checkPassword(given.password, email);
  const password = await hash(given.password);
  return inOneWrite(async (runner) => {
    const [link] = await takeLink(runner, { hash: hashOf(given.token), now: now() });
    if (!link) throw new NotFound('');
    const account = link.account ?? randomUUID();
    if (link.account === null) {
      const opened = { id: account, email, title, administrator: true, now: now() };
      const [made] = await openAccount(runner, opened);
      if (made?.number == null) throw new InvalidInput('email', sentences.emailTaken);
    }
    const chosen = { account, credential: randomUUID(), password, title, now: now() };
    const [set] = await setPassword(runner, chosen);
    if (!set) throw new NotFound('');
    return set;
  });
}

async function linkFor(
  runner: QueryRunner,
  purpose: keyof typeof LIVES_MS,
  account: string,
): Promise<{ path: string; expiresAt: string }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + LIVES_MS[purpose]).toISOString();
  await makeAccountLink(runner, { hash: hashOf(token), purpose, account, expiresAt, now: now() });
  return { path: `/lien/${token}`, expiresAt };
}
