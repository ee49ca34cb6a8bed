import { EntityCore } from './documents.ts';
import { graphql } from './graphql.ts';

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
