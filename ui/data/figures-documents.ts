import { graphql } from './graphql.ts';

/** What belongs to a territory, or what sources document in all, counted: the same on every screen. */
export const FiguresDocument = graphql(`
  query Figures($of: SubgraphSeed!) {
    statistics(of: $of) {
      __typename
      ... on Statistics {
        entityTotal
        linkTotal
        standing { kind total }
        entities { kind total }
        certainties { certainty total }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`);
