import { graphql, type VariablesOf } from './graphql.ts';

export const ProposeCorrectionDocument = graphql(`
  mutation ProposeCorrection($input: ProposeCorrectionInput!) {
    proposeCorrection(input: $input) {
      __typename
      ... on ProposalReceived { operation }
      ... on NotFound { message }
      ... on InvalidInput { message field }
      ... on TooMany { message retryAfter }
    }
  }
`);

export type CorrectionKind = VariablesOf<typeof ProposeCorrectionDocument>['input']['kind'];
