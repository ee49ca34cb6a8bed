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

/** What a table of gaps rests on. */
export const TransversalitySourcesDocument = graphql(`
  query TransversalitySources($slug: String!, $units: UnitsCompared!, $asOf: String, $rollUp: Boolean!) {
    transversality(of: { slug: $slug }, units: $units, asOf: $asOf, rollUp: $rollUp) {
      __typename
      ... on Transversality { sources { title date } }
    }
  }
`);

export const PartnershipsSourcesDocument = graphql(`
  query PartnershipsSources($of: String!, $asOf: String) {
    partnerships(of: { slug: $of }, asOf: $asOf) {
      __typename
      ... on Partnerships { sources { title date } }
    }
  }
`);

export type SourcesAsked = VariablesOf<typeof SourcesAmongDocument>;
export type TransversalitySourcesAsked = VariablesOf<typeof TransversalitySourcesDocument>;
