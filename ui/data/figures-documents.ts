import { graphql } from './graphql.ts';

/** Counts of a territory, or of what sources document in all: the same on every screen. */
export const FiguresCounted = graphql(`
  fragment FiguresCounted on Statistics {
    entityTotal
    linkTotal
    standing { kind total }
    entities { kind total }
    certainties { certainty total }
  }
`);

export const FiguresDocument = graphql(
  `
  query Figures($of: SubgraphSeed!) {
    statistics(of: $of) {
      __typename
      ... on Statistics { ...FiguresCounted }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [FiguresCounted],
);
