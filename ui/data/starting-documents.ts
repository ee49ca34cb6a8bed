import { graphql } from './graphql.ts';

/** Poles to begin with: all of them, or those of a territory. */
export const StartingPolesDocument = graphql(`
  query StartingPoles($filter: EntityFilter!) {
    entities(filter: $filter, orderBy: LINKS, direction: DESC, first: 100) {
      __typename
      ... on EntityConnection {
        totalCount
        edges { node { id slug name linkTotal } }
      }
    }
  }
`);
