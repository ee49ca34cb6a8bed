import { EntityCore, LinkParts } from './documents.ts';
import { graphql } from './graphql.ts';

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
