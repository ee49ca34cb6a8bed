import { graphql } from './graphql.ts';

export const WorkingTerritoryDocument = graphql(`
  query WorkingTerritory($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity { slug kind name position { lat lon } ... on Collectivity { level insee } }
      }
    }
  }
`);

export const TerritorySearchDocument = graphql(`
  query TerritorySearch($text: String!, $demonstration: Boolean!) {
    search(text: $text, kinds: [Collectivity], first: 12, demonstration: $demonstration) {
      __typename
      ... on SearchConnection { totalCount edges { node { slug name ... on Collectivity { level insee } } } }
    }
  }
`);
