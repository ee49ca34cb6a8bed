import { EntityCore, LinkParts } from './documents.ts';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

export const PartnersDocument = graphql(
  `
  query FindPartners(
    $from: EntityRef
    $need: PartnerNeed
    $weights: PartnerWeights
    $first: Int!
    $after: String
    $diversity: Boolean!
  ) {
    partners(from: $from, need: $need, weights: $weights, first: $first, after: $after, diversity: $diversity) {
      __typename
      ... on PartnerProposals {
        from { ...EntityCore }
        within { ...EntityCore }
        demonstration
        families { family declared }
        policyAreas { ...EntityCore }
        totalCount
        hasNextPage
        endCursor
        excluded { reason total }
        weights { criterion weight }
        mostCandidates
        dataDate
        nodes {
          candidate { ...EntityCore }
          family
          score
          confidence
          familiesMet
          territory
          counterReasons
          reasons { criterion value part shared { ...EntityCore } links { ...LinkParts } }
          paths { chance entities { ...EntityCore } links { ...LinkParts } }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { field message }
    }
  }
`,
  [EntityCore, LinkParts],
);

export const NamedEntityDocument = graphql(
  `
  query NamedEntity($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound { entity { ...EntityCore } }
    }
  }
`,
  [EntityCore],
);

export type PartnersFound = Extract<
  ResultOf<typeof PartnersDocument>['partners'],
  { __typename: 'PartnerProposals' }
>;
export type PartnerProposal = PartnersFound['nodes'][number];
export type PartnerReason = PartnerProposal['reasons'][number];
export type PartnerPath = PartnerProposal['paths'][number];
export type Criterion = PartnerReason['criterion'];
export type Family = PartnersFound['families'][number]['family'];
export type PartnersAsked = VariablesOf<typeof PartnersDocument>;
