import { EntityCore } from './documents.ts';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

export const HoldingsDocument = graphql(
  `
  query Holdings($within: EntityRef, $concern: Concern!, $first: Int!, $after: String) {
    holdings(within: $within, concern: $concern, first: $first, after: $after) {
      __typename
      ... on HoldingConnection {
        kinds { kind total }
        sheetTotal
        looked
        known
        expected
        concerns { concern total }
        totalCount
        edges {
          node {
            entity { ...EntityCore }
            completeness { known expected missing { code } }
            lastObserved
            doubtful
            contested
          }
        }
        pageInfo { hasNextPage endCursor }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore],
);

/** What awaits who decides: how many reports wait in their territories. */
export const AwaitingDocument = graphql(`
  query Awaiting($within: EntityRef) {
    proposals(within: $within, first: 0) {
      __typename
      ... on ProposalConnection { totalCount }
    }
    duplicates(within: $within, first: 0) {
      __typename
      ... on DuplicateConnection { totalCount }
    }
  }
`);

type Holdings = Extract<ResultOf<typeof HoldingsDocument>['holdings'], { __typename: 'HoldingConnection' }>;
export type Concern = VariablesOf<typeof HoldingsDocument>['concern'];
export type HoldingsShown = Holdings;
export type HoldingShown = Holdings['edges'][number]['node'];
