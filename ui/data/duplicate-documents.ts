import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

const ComparedSheet = graphql(`
  fragment ComparedSheet on Entity {
    __typename
    id
    slug
    kind
    name
    linkTotal
    evidenceTotal
    typedValues { field texts }
  }
`);

export const DuplicatesDocument = graphql(
  `
  query Duplicates($within: EntityRef, $first: Int!, $after: String) {
    duplicates(within: $within, first: $first, after: $after) {
      __typename
      ... on DuplicateConnection {
        totalCount
        edges { node { score reasons one { ...ComparedSheet } other { ...ComparedSheet } } }
        pageInfo { hasNextPage endCursor }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
      ... on Forbidden { message }
    }
  }
`,
  [ComparedSheet],
);

export const MergeEntitiesDocument = graphql(`
  mutation MergeEntities($input: MergeEntitiesInput!) {
    answer: mergeEntities(input: $input) {
      __typename
      ... on Change { operation }
      ... on NotFound { message }
      ... on InvalidInput { message field }
      ... on Forbidden { message }
    }
  }
`);

export const TellApartDocument = graphql(`
  mutation TellApart($input: TellApartInput!) {
    answer: tellApart(input: $input) {
      __typename
      ... on Change { operation }
      ... on NotFound { message }
      ... on InvalidInput { message field }
      ... on Forbidden { message }
    }
  }
`);

export const TwinsDocument = graphql(`
  query Twins($typed: TwinsInput!) {
    twins(typed: $typed) {
      __typename
      ... on TwinList { total twins { score reasons entity { __typename id slug kind name } } }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`);

type Answer = ResultOf<typeof DuplicatesDocument>['duplicates'];
type Page = Extract<Answer, { __typename: 'DuplicateConnection' }>;
type Pair = Page['edges'][number]['node'];
export type ComparedSheetShown = ResultOf<typeof ComparedSheet>;
export type LikenessReason = Pair['reasons'][number];

/** Two sheets that may be one, both there. */
export interface PairShown {
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
  readonly one: ComparedSheetShown;
  readonly other: ComparedSheetShown;
}

export type MergeInput = Omit<VariablesOf<typeof MergeEntitiesDocument>['input'], 'operation'>;
export type MergeChoices = NonNullable<MergeInput['choices']>;
export type ApartInput = Omit<VariablesOf<typeof TellApartDocument>['input'], 'operation'>;
export type TwinsInput = VariablesOf<typeof TwinsDocument>['typed'];
