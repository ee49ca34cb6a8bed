import { EntityCore } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

/** The services of an authority, where each is engaged, and the poles and contracts of its perimeter. */
export const GridDocument = graphql(
  `
  query Grid($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound { entity { ...EntityCore evidence(first: 20) { source { slug title } } } }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
    services: entityLinks(of: { slug: $slug }, relations: [SERVICE_OF], direction: IN, first: 60) {
      __typename
      ... on LinkConnection {
        totalCount
        edges { node { until from { slug kind name links(first: 50) { relation until to { slug } } } } }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
    transversality(of: { slug: $slug }, units: SERVICE_FAMILY) {
      __typename
      ... on Transversality { forums { complete forum { ...EntityCore typedValues { field texts } } } }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore],
);

/** A pole or a contract that one adds to the grid by its name. */
export const GridForumDocument = graphql(
  `
  query GridForum($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound { entity { ...EntityCore typedValues { field texts } } }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore],
);

type ForumAnswer = ResultOf<typeof GridForumDocument>['entity'];
export type GridForumShown = Extract<ForumAnswer, { __typename: 'EntityFound' }>['entity'];
