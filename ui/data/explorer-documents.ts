import { ContestParts, DetailParts, EntityCore, LinkParts } from './documents.ts';
import { FiguresCounted } from './figures-documents.ts';
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
    observedOn
    status
    from { ...EntityCore }
    to { ...EntityCore }
    evidence(first: 3) { source { slug title date } }
  }
`,
  [EntityCore],
);

/** Where an entity stands, asked only when it is drawn by place. */
const EntityPlace = graphql(`
  fragment EntityPlace on Entity {
    slug
    position { lat lon total of { slug name level } }
  }
`);

export const NeighbourhoodDocument = graphql(
  `
  query Around($of: [Opening!]!, $placed: Boolean!) {
    neighbourhood(of: $of, limit: 500) {
      __typename
      ... on Neighbourhood {
        neighbourTotal
        truncated
        missing
        centres { slug }
        entities { ...EntityCore ...EntityPlace @include(if: $placed) }
        links { ...LinkDrawn }
      }
      ... on NotFound { message ref }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, EntityPlace, LinkDrawn],
);

export const TerritoryNetworkDocument = graphql(
  `
  query TerritoryNetwork($territory: EntityRef!, $placed: Boolean!) {
    whole: statistics(of: { territory: $territory }) {
      __typename
      ... on Statistics { ...FiguresCounted }
    }
    subgraph(of: { territory: $territory }, limit: 2000) {
      __typename
      ... on Subgraph {
        entityTotal
        truncated
        entities { ...EntityCore ...EntityPlace @include(if: $placed) }
        links { ...LinkDrawn }
      }
      ... on NotFound { message ref }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, EntityPlace, LinkDrawn, FiguresCounted],
);

export const PathsDocument = graphql(
  `
  query PathsBetween(
    $from: [EntityRef!]!
    $to: [EntityRef!]!
    $avoiding: [EntityRef!]!
    $hubsOf: Int
    $limit: Int!
    $placed: Boolean!
  ) {
    paths(from: $from, to: $to, avoiding: $avoiding, hubsOf: $hubsOf, limit: $limit) {
      __typename
      ... on Paths {
        total
        truncated
        paths { length entities { ...EntityCore ...EntityPlace @include(if: $placed) } links { ...LinkDrawn } }
      }
      ... on NoPath { longest }
      ... on NotFound { message ref }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, EntityPlace, LinkDrawn],
);

/** How many neighbours there are around what is opened, when only some of them are asked. */
export const NeighbourTotalDocument = graphql(`
  query NeighbourTotal($of: [Opening!]!) {
    neighbourhood(of: $of, limit: 1) {
      __typename
      ... on Neighbourhood { neighbourTotal }
    }
  }
`);

/** The ends of paths that are not known: they are named and drawn all the same. */
export const PathEndsDocument = graphql(
  `
  query PathEnds($of: [Opening!]!) {
    neighbourhood(of: $of, limit: 1) {
      __typename
      ... on Neighbourhood { centres { ...EntityCore } }
    }
  }
`,
  [EntityCore],
);

export const CommonNeighboursDocument = graphql(
  `
  query CommonNeighbours($of: [EntityRef!]!, $placed: Boolean!) {
    commonNeighbours(of: $of, first: 100) {
      __typename
      ... on CommonNeighbours {
        total
        entities { ...EntityCore ...EntityPlace @include(if: $placed) }
        links { ...LinkDrawn }
      }
      ... on NotFound { message ref }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, EntityPlace, LinkDrawn],
);

export const ChosenLinkDocument = graphql(
  `
  query ChosenLink($id: ID!) {
    node(id: $id) {
      __typename
      ... on Link { ...LinkParts ...ContestParts details { ...DetailParts } }
    }
  }
`,
  [ContestParts, DetailParts, LinkParts],
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
export type EntityPlaceRead = ResultOf<typeof EntityPlace>;
export type PathRead = Extract<
  ResultOf<typeof PathsDocument>['paths'],
  { __typename: 'Paths' }
>['paths'][number];
