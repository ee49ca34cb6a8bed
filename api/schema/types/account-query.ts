import { type LinkSaid, linkSaid } from '../../capabilities/accounts/account-links.ts';
import { accountPage } from '../../capabilities/accounts/managed-accounts.ts';
import { ownAccountOf } from '../../capabilities/accounts/own-account.ts';
import { keysetCursor, readKeyset } from '../../capabilities/keyset-cursor.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { Forbidden, InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { forwardConnection } from '../forward-connection.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, FIRST } from '../page-words.ts';
import { ManagedAccount, OwnAccount } from './account.ts';

const USUAL_PAGE = 50;

const LinkPurpose = builder.enumType('LinkPurpose', {
  description: 'Ce à quoi sert un lien que l’on a reçu.',
  values: {
    ADMINISTRATOR: { description: 'Ouvrir le premier compte, qui administre.' },
    INVITATION: { description: 'Choisir son mot de passe pour la première fois.' },
    RESET: { description: 'En choisir un autre.' },
  },
});

const AccountLink = builder.objectRef<LinkSaid>('AccountLink').implement({
  description: 'Un lien qui peut encore servir, une fois.',
  fields: (t) => ({
    purpose: t.expose('purpose', { type: LinkPurpose, description: 'Ce à quoi il sert.' }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'L’adresse du compte ; absente quand il reste à l’ouvrir.',
    }),
    title: t.exposeString('title', { nullable: true, description: 'La fonction proposée.' }),
    expiresAt: t.exposeString('expiresAt', { description: 'Quand il cesse de servir.' }),
  }),
});

builder.queryField('accountLink', (t) =>
  t.field({
    type: AccountLink,
    description: 'Ce à quoi sert un lien ; rien ne distingue un lien usé d’un lien qui n’a jamais été.',
    args: { token: t.arg.string({ required: true, description: 'Le dernier morceau de son adresse.' }) },
    errors: { types: [NotFound], directResult: true, union: { name: 'AccountLinkResult' } },
    resolve: (_root, { token }, { runner }) => linkSaid(runner, token),
  }),
);

builder.queryField('ownAccount', (t) =>
  t.field({
    type: OwnAccount,
    act: 'OWN_ACCOUNT',
    description: 'Ce que Maillage garde de qui demande : c’est aussi ce qu’il peut en emporter.',
    errors: { types: [Forbidden, NotFound], directResult: true, union: { name: 'OwnAccountResult' } },
    resolve: (_root, _args, { runner, viewer }) => ownAccountOf(runner, viewer),
  }),
);

const Accounts = forwardConnection('accounts', ManagedAccount);

builder.queryField('accounts', (t) =>
  t.field({
    type: Accounts,
    act: 'ADMINISTER',
    description: 'Les comptes ouverts, par numéro, pour l’administration.',
    args: { first: t.arg.int({ description: FIRST }), after: t.arg.string({ description: AFTER }) },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    errors: { types: [Forbidden, InvalidInput], directResult: true, union: { name: 'AccountsResult' } },
    resolve: async (_root, { first, after }, { runner }) => {
      const [, number] = readKeyset(after);
      const asked = { after: Number(number) || 0, first: pageSize(first, USUAL_PAGE) };
      const { accounts, total, hasNextPage } = await accountPage(runner, asked);
      const edges = accounts.map((node) => ({ cursor: keysetCursor('', String(node.number)), node }));
      return {
        totalCount: total,
        edges,
        pageInfo: pageInfoOf({ edges, hasNextPage, hasPreviousPage: after != null }),
      };
    },
  }),
);
