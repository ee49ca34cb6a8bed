import { invite, linkOfAccount, type MadeLink, useLink } from '../../capabilities/accounts/account-links.ts';
import {
  endAllSessions,
  giveRole,
  shutAccount,
  takeRole,
} from '../../capabilities/accounts/managed-accounts.ts';
import { closeSelf, endOwnSession, renameSelf } from '../../capabilities/accounts/own-account.ts';
import { Forbidden, InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { ManagedAccount, OwnAccount } from './account.ts';
import { EntityRef } from './entity-query.ts';
import { AccountRole } from './viewer-query.ts';

const NUMBER = 'Le numéro du compte.';

const MadeAccountLink = builder.objectRef<MadeLink>('MadeAccountLink').implement({
  description: 'Un lien qui sert une fois. Il n’est dit qu’ici : Maillage n’en garde qu’une empreinte.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Son chemin, depuis la racine du site.' }),
    expiresAt: t.exposeString('expiresAt', { description: 'Quand il cesse de servir.' }),
    mailed: t.exposeBoolean('mailed', { description: 'Il est aussi parti par courriel.' }),
  }),
});

const AccountReady = builder.objectRef<{ email: string }>('AccountReady').implement({
  description: 'Le mot de passe est choisi : on peut se connecter.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'L’adresse par laquelle se connecter.' }),
  }),
});

const AccountClosed = builder.objectRef<{ number: number }>('AccountClosed').implement({
  description: 'Le compte est fermé : ce qui nommait la personne est effacé.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Ce qui reste dans l’historique, et ne sera plus donné.' }),
  }),
});

const UseAccountLinkInput = builder.inputType('UseAccountLinkInput', {
  description: 'Ce que l’on choisit en ouvrant un lien.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'Le dernier morceau de l’adresse du lien.' }),
    email: t.string({ description: 'Adresse du compte à ouvrir ; sans effet quand le lien en a une.' }),
    title: t.string({ description: 'La fonction sous laquelle on écrira.' }),
    password: t.string({ required: true, description: 'De 12 à 128 caractères.' }),
  }),
});

builder.mutationField('useAccountLink', (t) =>
  t.field({
    type: AccountReady,
    act: 'USE_LINK',
    description:
      'Choisit un mot de passe par un lien reçu, qui ne sert plus ensuite ; les autres sessions finissent.',
    args: { input: t.arg({ type: UseAccountLinkInput, required: true, description: 'Ce qui est choisi.' }) },
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'UseAccountLinkResult' } },
    resolve: async (_root, { input }, { runner, inOneWrite, accountDesk }) =>
      useLink({ runner, inOneWrite }, input, await accountDesk()),
  }),
);

const ChangeTitleInput = builder.inputType('ChangeTitleInput', {
  description: 'Une autre fonction.',
  fields: (t) => ({ title: t.string({ required: true, description: 'De 3 à 120 caractères.' }) }),
});

builder.mutationField('changeTitle', (t) =>
  t.field({
    type: OwnAccount,
    act: 'OWN_ACCOUNT',
    description: 'Change la fonction sous laquelle on écrira ; ce qui est écrit garde l’ancienne.',
    args: { input: t.arg({ type: ChangeTitleInput, required: true, description: 'La fonction.' }) },
    errors: {
      types: [Forbidden, InvalidInput, NotFound],
      directResult: true,
      union: { name: 'ChangeTitleResult' },
    },
    resolve: (_root, { input }, { runner, viewer }) => renameSelf(runner, viewer, input.title),
  }),
);

const EndSessionInput = builder.inputType('EndSessionInput', {
  description: 'Une de ses sessions.',
  fields: (t) => ({ session: t.id({ required: true, description: 'Ce qui la nomme.' }) }),
});

builder.mutationField('endSession', (t) =>
  t.field({
    type: OwnAccount,
    act: 'OWN_ACCOUNT',
    description: 'Met fin à une de ses sessions.',
    args: { input: t.arg({ type: EndSessionInput, required: true, description: 'La session.' }) },
    errors: { types: [Forbidden, NotFound], directResult: true, union: { name: 'EndSessionResult' } },
    resolve: (_root, { input }, { runner, viewer }) => endOwnSession(runner, viewer, String(input.session)),
  }),
);

const CloseAccountInput = builder.inputType('CloseAccountInput', {
  description: 'De quoi fermer son compte sans méprise.',
  fields: (t) => ({ email: t.string({ required: true, description: 'Son adresse, écrite de nouveau.' }) }),
});

builder.mutationField('closeAccount', (t) =>
  t.field({
    type: AccountClosed,
    act: 'OWN_ACCOUNT',
    description: 'Ferme son compte pour toujours et efface ce qui nomme la personne.',
    args: { input: t.arg({ type: CloseAccountInput, required: true, description: 'L’adresse du compte.' }) },
    errors: {
      types: [Forbidden, InvalidInput, NotFound],
      directResult: true,
      union: { name: 'CloseAccountResult' },
    },
    resolve: (_root, { input }, { runner, viewer }) => closeSelf(runner, viewer, input.email),
  }),
);

const InviteAccountInput = builder.inputType('InviteAccountInput', {
  description: 'Qui est invité, et ce qu’il pourra faire.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'Adresse professionnelle.' }),
    title: t.string({ required: true, description: 'La fonction sous laquelle il écrira.' }),
    role: t.field({ type: AccountRole, description: 'Un rôle, avec son territoire.' }),
    territory: t.field({ type: EntityRef, description: 'La collectivité où ce rôle vaut.' }),
    administrator: t.boolean({ defaultValue: false, description: 'Administrera ce Maillage.' }),
  }),
});

builder.mutationField('inviteAccount', (t) =>
  t.field({
    type: MadeAccountLink,
    act: 'ADMINISTER',
    description: 'Ouvre un compte, et fait le lien par lequel il choisira son mot de passe (7 jours).',
    args: { input: t.arg({ type: InviteAccountInput, required: true, description: 'Qui est invité.' }) },
    errors: {
      types: [Forbidden, InvalidInput, NotFound],
      directResult: true,
      union: { name: 'InviteAccountResult' },
    },
    resolve: async (_root, { input }, { runner, inOneWrite, accountDesk }) =>
      invite(
        { runner, inOneWrite },
        {
          ...input,
          administrator: input.administrator ?? false,
          territory: input.territory && referenceOf(input.territory),
        },
        await accountDesk(),
      ),
  }),
);

const AccountLinkInput = builder.inputType('AccountLinkInput', {
  description: 'Pour qui faire un lien.',
  fields: (t) => ({ number: t.int({ required: true, description: NUMBER }) }),
});

builder.mutationField('makeAccountLink', (t) =>
  t.field({
    type: MadeAccountLink,
    act: 'ADMINISTER',
    description: 'Fait un lien par lequel le compte choisira un mot de passe : l’ancien lien ne sert plus.',
    args: { input: t.arg({ type: AccountLinkInput, required: true, description: 'Le compte.' }) },
    errors: { types: [Forbidden, NotFound], directResult: true, union: { name: 'MakeAccountLinkResult' } },
    resolve: async (_root, { input }, { runner, inOneWrite, accountDesk }) =>
      linkOfAccount({ runner, inOneWrite }, input.number, await accountDesk()),
  }),
);

const GrantRoleInput = builder.inputType('GrantRoleInput', {
  description: 'Un rôle à donner.',
  fields: (t) => ({
    number: t.int({ required: true, description: NUMBER }),
    role: t.field({
      type: AccountRole,
      required: true,
      description: 'Le rôle, en place d’un autre au même endroit.',
    }),
    territory: t.field({ type: EntityRef, required: true, description: 'La collectivité où il vaut.' }),
  }),
});

builder.mutationField('grantRole', (t) =>
  t.field({
    type: ManagedAccount,
    act: 'ADMINISTER',
    description: 'Donne un rôle sur une collectivité et tout ce qui en relève.',
    args: { input: t.arg({ type: GrantRoleInput, required: true, description: 'Le rôle.' }) },
    errors: {
      types: [Forbidden, InvalidInput, NotFound],
      directResult: true,
      union: { name: 'GrantRoleResult' },
    },
    resolve: (_root, { input }, { runner }) =>
      giveRole(runner, { ...input, territory: referenceOf(input.territory) }),
  }),
);

const WithdrawRoleInput = builder.inputType('WithdrawRoleInput', {
  description: 'Un rôle à retirer.',
  fields: (t) => ({
    number: t.int({ required: true, description: NUMBER }),
    territory: t.string({
      required: true,
      description: 'Identifiant de la collectivité, même si elle n’est plus là.',
    }),
  }),
});

builder.mutationField('withdrawRole', (t) =>
  t.field({
    type: ManagedAccount,
    act: 'ADMINISTER',
    description: 'Retire un rôle.',
    args: { input: t.arg({ type: WithdrawRoleInput, required: true, description: 'Le rôle.' }) },
    errors: { types: [Forbidden, NotFound], directResult: true, union: { name: 'WithdrawRoleResult' } },
    resolve: (_root, { input }, { runner }) => takeRole(runner, input),
  }),
);

const ShutAccountInput = builder.inputType('ShutAccountInput', {
  description: 'Un compte à fermer ou à rouvrir.',
  fields: (t) => ({
    number: t.int({ required: true, description: NUMBER }),
    shut: t.boolean({
      required: true,
      description: 'Fermé : personne ne s’y connecte, et ses sessions finissent.',
    }),
  }),
});

builder.mutationField('shutAccount', (t) =>
  t.field({
    type: ManagedAccount,
    act: 'ADMINISTER',
    description: 'Ferme un compte pour un temps, ou le rouvre.',
    args: { input: t.arg({ type: ShutAccountInput, required: true, description: 'Le compte.' }) },
    errors: {
      types: [Forbidden, InvalidInput, NotFound],
      directResult: true,
      union: { name: 'ShutAccountResult' },
    },
    resolve: (_root, { input }, { runner }) => shutAccount(runner, input),
  }),
);

builder.mutationField('endSessionsOf', (t) =>
  t.field({
    type: ManagedAccount,
    act: 'ADMINISTER',
    description: 'Met fin à toutes les sessions d’un compte.',
    args: { input: t.arg({ type: AccountLinkInput, required: true, description: 'Le compte.' }) },
    errors: { types: [Forbidden, NotFound], directResult: true, union: { name: 'EndSessionsOfResult' } },
    resolve: (_root, { input }, { runner }) => endAllSessions(runner, input.number),
  }),
);
