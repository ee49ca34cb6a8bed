import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

const ChangeParts = graphql(`
  fragment ChangeParts on Change {
    operation
    number
    at
    title
    account
    mine
    tidying
    why
    undoes
    undoneBy
    merge { absorbed kept { slug kind name } }
    apart { slug kind name }
    claims {
      slug
      of
      link
      made
      removed
      name
      from { slug kind name }
      to { slug kind name }
      values { code before after source { slug kind name } }
    }
  }
`);

export const RecordChangeDocument = graphql(`
  mutation RecordChange($input: RecordChangeInput!) {
    recordChange(input: $input) {
      __typename
      ... on Change { operation claims { slug of made } }
      ... on NotFound { message }
      ... on InvalidInput { message field }
      ... on Forbidden { message reason }
      ... on Conflict { message field present }
    }
  }
`);

export const UndoChangeDocument = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      __typename
      ... on Change { operation }
      ... on NotFound { message }
      ... on InvalidInput { message field }
      ... on Forbidden { message }
      ... on CannotUndo { message conflicts { slug value { code before after } } }
    }
  }
`);

/** What a form shows of a claim when it opens, read afresh: the values one has read are sent back with what one types. */
export const TypedEntityDocument = graphql(`
  query TypedEntity($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound { entity { slug typedValues { field texts } } }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`);

export const TypedLinkDocument = graphql(`
  query TypedLink($id: ID!) {
    node(id: $id) { __typename ... on Link { slug typedValues { field texts } } }
  }
`);

export const HistoryDocument = graphql(
  `
  query History($of: EntityRef, $within: EntityRef, $mine: Boolean, $first: Int!, $after: String) {
    history(of: $of, within: $within, mine: $mine, first: $first, after: $after) {
      __typename
      ... on HistoryConnection {
        edges { node { ...ChangeParts } }
        pageInfo { hasNextPage endCursor }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
      ... on Forbidden { message }
    }
  }
`,
  [ChangeParts],
);

export type ChangeInput = VariablesOf<typeof RecordChangeDocument>['input'];
export type EditInput = ChangeInput['edits'][number];
export type ProofInput = NonNullable<ChangeInput['proof']>;
export type HistoryAsked = Omit<VariablesOf<typeof HistoryDocument>, 'first' | 'after'>;
export type ChangeShown = ResultOf<typeof ChangeParts>;
type UndoAnswer = ResultOf<typeof UndoChangeDocument>['undoChange'];
export type UndoConflicts = Extract<UndoAnswer, { __typename: 'CannotUndo' }>['conflicts'];
