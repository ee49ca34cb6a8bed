import { EntityCore, LinkParts } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

/** What a drawing shows of a link; its facts and its proofs come when it is chosen. */
const LinkDrawn = graphql(
  `
  fragment LinkDrawn on Link {
    id
    slug
    relation
    certainty
    depth
    since
    until
    status
    from { ...EntityCore }
    to { ...EntityCore }
    evidence(first: 3) { source { slug title } }
  }
`,
  [EntityCore],
);

export const NeighbourhoodDocument = graphql(
  `
  query Around($of: [Opening!]!) {
    neighbourhood(of: $of, limit: 500) {
      __typename
      ... on Neighbourhood {
        neighbourTotal
        truncated
        centres { slug }
        entities { ...EntityCore }
        links { ...LinkDrawn }
      }
      ... on NotFound { message ref }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, LinkDrawn],
);

export const TerritoryNetworkDocument = graphql(
  `
  query TerritoryNetwork($territory: EntityRef!) {
    subgraph(of: { territory: $territory }, limit: 2000) {
      __typename
      ... on Subgraph {
        entityTotal
        linkTotal
        isolatedTotal
        truncated
        entities { ...EntityCore }
        links { ...LinkDrawn }
      }
      ... on NotFound { message ref }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, LinkDrawn],
);

export const PathsDocument = graphql(
  `
  query PathsBetween($from: EntityRef!, $to: EntityRef!) {
    paths(from: $from, to: $to, limit: 10) {
      __typename
      ... on Paths {
        total
        truncated
        paths { length entities { ...EntityCore } links { ...LinkDrawn } }
      }
      ... on NoPath { longest }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, LinkDrawn],
);

export const CommonNeighboursDocument = graphql(
  `
  query CommonNeighbours($of: [EntityRef!]!) {
    commonNeighbours(of: $of, first: 100) {
      __typename
      ... on CommonNeighbours {
        total
        entities { ...EntityCore }
        links { ...LinkDrawn }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, LinkDrawn],
);

export const ChosenLinkDocument = graphql(
  `
  query ChosenLink($id: ID!) {
    node(id: $id) {
      __typename
      ... on Link { ...LinkParts }
    }
  }
`,
  [LinkParts],
);

/** What an entity would bring if it were opened, counted before it is. */
export const LinkCountsDocument = graphql(
  `
  query LinkCounts($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity { ...EntityCore linkTotal linkCounts { relation direction kind total } }
      }
    }
  }
`,
  [EntityCore],
);

export type LinkRead = ResultOf<typeof LinkDrawn>;
export type EntityRead = ResultOf<typeof EntityCore>;
export type PathRead = Extract<
  ResultOf<typeof PathsDocument>['paths'],
  { __typename: 'Paths' }
>['paths'][number];
