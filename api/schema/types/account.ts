import type { AccountTold } from '../../capabilities/accounts/managed-accounts.ts';
import type { OwnAccount as Own } from '../../capabilities/accounts/own-account.ts';
import { builder } from '../builder.ts';
import { Grant } from './viewer-query.ts';

/** What administrators and its holder are told of an account alike. */
export const Account = builder.interfaceRef<AccountTold>('AccountFacts').implement({
  description: 'Un compte, tel que l’administration et la personne qui le tient le voient.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: 'Son numéro : ce qui reste de lui dans l’historique une fois fermé, « compte n° 12 ».',
    }),
    email: t.exposeString('email', { description: 'L’adresse par laquelle on se connecte.' }),
    title: t.exposeString('title', { description: 'La fonction sous laquelle ce qu’il écrit est signé.' }),
    createdAt: t.exposeString('createdAt', { description: 'Quand il a été ouvert.' }),
    administrator: t.boolean({
      description: 'Administre ce Maillage.',
      resolve: ({ administrator }) => administrator ?? false,
    }),
    secondFactor: t.boolean({
      description: 'Un code à usage unique est demandé après le mot de passe.',
      resolve: ({ twoFactorEnabled }) => twoFactorEnabled ?? false,
    }),
    grants: t.field({
      type: [Grant],
      description: 'Ses rôles, chacun sur une collectivité.',
      resolve: ({ grants }) => grants,
    }),
  }),
});

export const ManagedAccount = builder.objectRef<AccountTold>('ManagedAccount').implement({
  description: 'Un compte ouvert, vu de l’administration ; rien de ce par quoi il se connecte.',
  interfaces: [Account],
  fields: (t) => ({
    disabled: t.boolean({
      description: 'Fermé pour l’instant : personne ne s’y connecte.',
      resolve: ({ disabled }) => disabled ?? false,
    }),
    waiting: t.boolean({
      description: 'Invité, et jamais encore venu.',
      resolve: ({ signsInBy }) => signsInBy.length === 0,
    }),
  }),
});

const OwnSession = builder.objectRef<Own['sessions'][number]>('OwnSession').implement({
  description: 'Un navigateur où l’on est connecté.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Ce qui la nomme, pour y mettre fin.' }),
    createdAt: t.exposeString('createdAt', { description: 'Quand on s’y est connecté.' }),
    expiresAt: t.exposeString('expiresAt', { description: 'Quand elle finit d’elle-même.' }),
    device: t.exposeString('device', {
      nullable: true,
      description: 'Ce que le navigateur dit de lui ; rien n’est gardé de l’endroit.',
    }),
    current: t.boolean({
      description: 'Celle par laquelle on demande.',
      resolve: ({ id }, _args, { session }) => id === session,
    }),
  }),
});

export const OwnAccount = builder.objectRef<Own>('OwnAccount').implement({
  description: 'Tout ce que Maillage garde de la personne qui demande.',
  interfaces: [Account],
  fields: (t) => ({
    signsInBy: t.stringList({
      description:
        'Ce par quoi elle se connecte : « credential » un mot de passe, « oidc » un fournisseur d’identité.',
      resolve: ({ signsInBy }) => signsInBy,
    }),
    sessions: t.field({
      type: [OwnSession],
      description: 'Les navigateurs où elle est connectée, le dernier d’abord.',
      resolve: ({ sessions }) => [...sessions],
    }),
  }),
});
