import { EntityCore, EvidenceParts } from './documents.ts';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

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

/** A report in a list: enough to choose it by. */
const ProposalLine = graphql(
  `
  fragment ProposalLine on Proposal {
    operation
    kind
    text
    createdAt
    status
    decidedAs
    decidedAt
    about { ...EntityCore }
  }
`,
  [EntityCore],
);

const ProposalParts = graphql(
  `
  fragment ProposalParts on Proposal {
    ...ProposalLine
    sourceUrl
    sourceTitle
    motive
    change
    values { field read texts }
    exchange { text askedAs at }
    twin { ...EntityCore }
    about { evidence(first: 4) { ...EvidenceParts } }
    link {
      id
      relation
      evidence(first: 4) { ...EvidenceParts }
      from { ...EntityCore }
      to { ...EntityCore }
    }
    proof { ...EvidenceParts }
  }
`,
  [ProposalLine, EntityCore, EvidenceParts],
);

export const ProposalsDocument = graphql(
  `
  query Proposals($within: EntityRef, $statuses: [ProposalStatus!]!, $first: Int!, $after: String) {
    proposals(within: $within, statuses: $statuses, first: $first, after: $after) {
      __typename
      ... on ProposalConnection {
        totalCount
        edges { node { ...ProposalLine } }
        pageInfo { hasNextPage endCursor }
      }
      ... on Forbidden { message reason }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [ProposalLine],
);

export const FollowedProposalDocument = graphql(
  `
  query FollowedProposal($operation: ID!) {
    followedProposal(operation: $operation) {
      __typename
      ... on Proposal { ...ProposalParts }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [ProposalParts],
);

export const DecideProposalDocument = graphql(
  `
  mutation DecideProposal($input: DecideProposalInput!) {
    answer: decideProposal(input: $input) {
      __typename
      ... on Proposal { ...ProposalParts }
      ... on NotFound { message }
      ... on InvalidInput { message field }
      ... on Forbidden { message }
    }
  }
`,
  [ProposalParts],
);

export const AnswerProposalDocument = graphql(
  `
  mutation AnswerProposal($input: AnswerProposalInput!) {
    answer: answerProposal(input: $input) {
      __typename
      ... on Proposal { ...ProposalParts }
      ... on NotFound { message }
      ... on InvalidInput { message field }
      ... on TooMany { message }
    }
  }
`,
  [ProposalParts],
);

type ProposalInput = VariablesOf<typeof ProposeCorrectionDocument>['input'];
export type CorrectionKind = ProposalInput['kind'];
export type ProposedValues = NonNullable<ProposalInput['values']>;
export type ProposalStatus = VariablesOf<typeof ProposalsDocument>['statuses'][number];
export type ProposalListed = ResultOf<typeof ProposalLine>;
export type ProposalShown = ResultOf<typeof ProposalParts>;
