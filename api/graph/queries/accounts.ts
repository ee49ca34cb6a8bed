import { z } from 'zod';
import { ROLES } from '../../domain/account/viewer.ts';
import { defineQuery } from '../define-query.ts';

const grant = z.object({ role: z.enum(ROLES), territory: z.string() });
const purpose = z.enum(['ADMINISTRATOR', 'INVITATION', 'RESET']);
const told = z.object({
  id: z.string(),
  number: z.int(),
  email: z.string(),
  title: z.string(),
  createdAt: z.string(),
  disabled: z.boolean().nullable(),
  administrator: z.boolean().nullable(),
  twoFactorEnabled: z.boolean().nullable(),
  grants: z.array(grant),
  signsInBy: z.array(z.string()),
});
const moment = { now: z.string() };

export const accountViewer = defineQuery({
  file: 'read/account/viewer.cypher',
  params: z.object({ account: z.string() }),
  row: z.object({ title: z.string(), administrator: z.boolean(), grants: z.array(grant) }),
});

export const accountLink = defineQuery({
  file: 'read/account/account-link.cypher',
  params: z.object({ hash: z.string(), ...moment }),
  row: z.object({
    purpose,
    email: z.string().nullable(),
    title: z.string().nullable(),
    expiresAt: z.string(),
  }),
});

export const hasAdministrator = defineQuery({
  file: 'read/account/has-administrator.cypher',
  params: z.object({}),
  row: z.object({ present: z.boolean() }),
});

export const accountsAfter = defineQuery({
  file: 'read/account/accounts.cypher',
  params: z.object({ after: z.int(), first: z.int() }),
  row: z.object({ account: told }),
});

export const countAccounts = defineQuery({
  file: 'read/account/count-accounts.cypher',
  params: z.object({}),
  row: z.object({ total: z.int() }),
});

export const accountByNumber = defineQuery({
  file: 'read/account/account-by-number.cypher',
  params: z.object({ number: z.int() }),
  row: z.object({ account: told }),
});

export const ownAccount = defineQuery({
  file: 'read/account/own-account.cypher',
  params: z.object({ account: z.string(), ...moment }),
  row: z.object({
    account: told,
    sessions: z.array(
      z.object({
        id: z.string(),
        createdAt: z.string(),
        expiresAt: z.string(),
        device: z.string().nullable(),
      }),
    ),
  }),
});

export const makeAccountLink = defineQuery({
  file: 'write/account/make-account-link.cypher',
  params: z.object({ hash: z.string(), purpose, account: z.string(), expiresAt: z.string(), ...moment }),
  row: z.object({ expiresAt: z.string() }),
});

export const openAccount = defineQuery({
  file: 'write/account/open-account.cypher',
  params: z.object({
    id: z.string(),
    email: z.string(),
    title: z.string(),
    administrator: z.boolean(),
    ...moment,
  }),
  row: z.object({ number: z.int().nullable() }),
});

export const takeLink = defineQuery({
  file: 'write/account/take-link.cypher',
  params: z.object({ hash: z.string(), ...moment }),
  row: z.object({ purpose, account: z.string().nullable() }),
});

export const setPassword = defineQuery({
  file: 'write/account/set-password.cypher',
  params: z.object({
    account: z.string(),
    credential: z.string(),
    password: z.string(),
    title: z.string(),
    ...moment,
  }),
  row: z.object({ email: z.string() }),
});

export const grantRole = defineQuery({
  file: 'write/account/grant-role.cypher',
  params: z.object({ account: z.string(), role: z.enum(ROLES), territory: z.string(), ...moment }),
  row: z.object({ role: z.string() }),
});

export const withdrawRole = defineQuery({
  file: 'write/account/withdraw-role.cypher',
  params: z.object({ account: z.string(), territory: z.string() }),
  row: z.object({ withdrawn: z.int() }),
});

export const changeAccount = defineQuery({
  file: 'write/account/change-account.cypher',
  params: z.object({ account: z.string(), change: z.enum(['DISABLE', 'ENABLE', 'CLOSE']), ...moment }),
  row: z.object({ changed: z.boolean() }),
});

export const changeTitle = defineQuery({
  file: 'write/account/change-title.cypher',
  params: z.object({ account: z.string(), title: z.string(), ...moment }),
  row: z.object({ title: z.string() }),
});

export const endSessions = defineQuery({
  file: 'write/account/close-sessions.cypher',
  params: z.object({ account: z.string(), only: z.string(), but: z.string() }),
  row: z.object({ ended: z.int() }),
});
