import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

export const AccountLinkDocument = graphql(`
  query AccountLink($token: String!) {
    accountLink(token: $token) {
      __typename
      ... on AccountLink { purpose email title expiresAt }
    }
  }
`);

export const UseAccountLinkDocument = graphql(`
  mutation UseAccountLink($input: UseAccountLinkInput!) {
    answer: useAccountLink(input: $input) {
      __typename
      ... on AccountReady { email }
      ... on NotFound { message }
      ... on InvalidInput { message field }
    }
  }
`);

export const OwnAccountDocument = graphql(`
  query OwnAccount {
    ownAccount {
      __typename
      ... on OwnAccount {
        number email title createdAt administrator secondFactor signsInBy
        grants { role territory { slug name } }
        sessions { id createdAt expiresAt device current }
      }
    }
  }
`);
export type OwnAccount = Extract<
  ResultOf<typeof OwnAccountDocument>['ownAccount'],
  { __typename: 'OwnAccount' }
>;

export const ChangeTitleDocument = graphql(`
  mutation ChangeTitle($input: ChangeTitleInput!) {
    answer: changeTitle(input: $input) {
      __typename
      ... on Forbidden { message }
      ... on NotFound { message }
      ... on InvalidInput { message field }
    }
  }
`);

export const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    answer: endSession(input: $input) {
      __typename
      ... on Forbidden { message }
      ... on NotFound { message }
    }
  }
`);

export const CloseAccountDocument = graphql(`
  mutation CloseAccount($input: CloseAccountInput!) {
    answer: closeAccount(input: $input) {
      __typename
      ... on AccountClosed { number }
      ... on Forbidden { message }
      ... on NotFound { message }
      ... on InvalidInput { message field }
    }
  }
`);

export const AccountsDocument = graphql(`
  query Accounts($after: String) {
    accounts(first: 100, after: $after) {
      __typename
      ... on QueryAccountsConnection {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            number email title administrator secondFactor disabled waiting
            grants { role territory { slug name } }
          }
        }
      }
    }
  }
`);
export type ManagedAccount = Extract<
  ResultOf<typeof AccountsDocument>['accounts'],
  { __typename: 'QueryAccountsConnection' }
>['edges'][number]['node'];

export const InviteAccountDocument = graphql(`
  mutation InviteAccount($input: InviteAccountInput!) {
    answer: inviteAccount(input: $input) {
      __typename
      ... on MadeAccountLink { path expiresAt mailed }
      ... on Forbidden { message }
      ... on NotFound { message }
      ... on InvalidInput { message field }
    }
  }
`);
export type AccountRole = NonNullable<VariablesOf<typeof InviteAccountDocument>['input']['role']>;

export const MakeAccountLinkDocument = graphql(`
  mutation MakeAccountLink($input: AccountLinkInput!) {
    answer: makeAccountLink(input: $input) {
      __typename
      ... on MadeAccountLink { path expiresAt mailed }
      ... on Forbidden { message }
      ... on NotFound { message }
    }
  }
`);

export const GrantRoleDocument = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    answer: grantRole(input: $input) {
      __typename
      ... on Forbidden { message }
      ... on NotFound { message }
      ... on InvalidInput { message field }
    }
  }
`);

export const WithdrawRoleDocument = graphql(`
  mutation WithdrawRole($input: WithdrawRoleInput!) {
    answer: withdrawRole(input: $input) {
      __typename
      ... on Forbidden { message }
      ... on NotFound { message }
    }
  }
`);

export const ShutAccountDocument = graphql(`
  mutation ShutAccount($input: ShutAccountInput!) {
    answer: shutAccount(input: $input) {
      __typename
      ... on Forbidden { message }
      ... on NotFound { message }
      ... on InvalidInput { message field }
    }
  }
`);
