import { graphql, type VariablesOf } from './graphql.ts';

/** What proves the links of a selection: asked for when they leave the screen, which does not show it. */
export const SourcesAmongDocument = graphql(`
  query SourcesAmong($of: SubgraphSeed!, $kinds: [Kind!], $ties: [RelationType!], $limit: Int!) {
    subgraph(of: $of, filter: { kinds: $kinds }, links: { relations: $ties }, limit: $limit) {
      __typename
      ... on Subgraph { links { slug evidence(first: 5) { source { title date } } } }
    }
  }
`);
export type SourcesAsked = VariablesOf<typeof SourcesAmongDocument>;
