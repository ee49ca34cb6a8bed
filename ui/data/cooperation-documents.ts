import { EntityCore, LinkParts } from './documents.ts';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

const Placed = graphql(
  `
  fragment Placed on Entity {
    ...EntityCore
    position { lat lon basis total of { slug name level } }
  }
`,
  [EntityCore],
);

const Tie = graphql(`
  fragment Tie on Link {
    slug
    relation
    certainty
    depth
    status
    amountCents
    measure
    from { slug }
    to { slug }
  }
`);

export const PlacedPolesDocument = graphql(
  `
  query PlacedPoles {
    poles(first: 200) { totalCount edges { node { ...Placed } } }
  }
`,
  [Placed],
);

export const StandingDocument = graphql(
  `
  query Standing($territory: String!, $kinds: [Kind!]!) {
    subgraph(of: { territory: { slug: $territory } }, filter: { kinds: $kinds }, limit: 500) {
      __typename
      ... on Subgraph {
        entityTotal
        entities { ...Placed }
        links { ...Tie }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [Placed, Tie],
);

export const AroundPolesDocument = graphql(
  `
  query AroundPoles($of: [Opening!]!) {
    neighbourhood(of: $of, limit: 500) {
      __typename
      ... on Neighbourhood {
        neighbourTotal
        truncated
        entities { ...Placed }
        links { ...Tie }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [Placed, Tie],
);

export const ChosenActorDocument = graphql(
  `
  query ChosenActor($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity {
          ...Placed
          summary
          linkTotal
          links(first: 60) { ...LinkParts }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [Placed, LinkParts],
);

export const SheetPlacesDocument = graphql(
  `
  query SheetPlaces($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity {
          ...Placed
          ... on Collectivity { insee }
          links(first: 60) { slug certainty depth status from { ...Placed } to { ...Placed } }
        }
      }
    }
  }
`,
  [Placed],
);

export type PlacedEntity = ResultOf<typeof Placed>;
export type TieRead = ResultOf<typeof Tie>;
export type Kind = VariablesOf<typeof StandingDocument>['kinds'][number];
