import { EntityCore, EvidenceParts, LinkParts } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const PortraitDocument = graphql(
  `
  query Portrait($slug: String!) {
    portrait(of: { slug: $slug }) {
      __typename
      ... on Portrait {
        frame { above { ...EntityCore } below { level total } }
        contracts(first: 50) { linkTotal counts { nature year total } links { ...LinkParts } }
        partners(first: 20) {
          totalCount
          nodes {
            collectivity { ...EntityCore }
            forumTotal
            forums {
              forum { ...EntityCore }
              links { id relation from { slug name } evidence(first: 2) { ...EvidenceParts } }
            }
          }
        }
        policyAreas {
          serviceTotal
          services { service { ...EntityCore } areas { ...EntityCore } areaTotal engaged }
          areaTotal
          areas { area { ...EntityCore } total through { ...EntityCore } }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, EvidenceParts, LinkParts],
);

/** What a collectivity may act with: schemes and levers. Apart from the portrait, for both at once would be too large a question. */
export const MeansDocument = graphql(
  `
  query PortraitMeans($slug: String!) {
    portrait(of: { slug: $slug }) {
      __typename
      ... on Portrait {
        schemes {
          runTotal
          run { ...LinkParts }
          openTotal
          open {
            contract { ...EntityCore }
            rules { verdict rule { slug text evidence { ...EvidenceParts } } }
            roles { slug text evidence { ...EvidenceParts } }
          }
        }
        levers {
          slug
          number
          name
          text
          evidence { ...EvidenceParts }
          roles { slug text evidence { ...EvidenceParts } }
          linkTotal
          links { ...LinkParts }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, EvidenceParts, LinkParts],
);

export const UnderDocument = graphql(
  `
  query Under($slug: String!, $level: Level!, $text: String, $after: String) {
    portrait(of: { slug: $slug }) {
      __typename
      ... on Portrait {
        under(levels: [$level], text: $text, first: 20, after: $after) {
          totalCount
          hasNextPage
          endCursor
          nodes { ...EntityCore ... on Collectivity { nature population formerNames } }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore],
);

/** What is in or covers a territory and everything under it, of some kinds. */
export const OnTerritoryDocument = graphql(
  `
  query OnTerritory($slug: String!, $kinds: [Kind!]!, $after: String) {
    entities(filter: { within: { slug: $slug }, kinds: $kinds }, first: 20, after: $after) {
      __typename
      ... on EntityConnection {
        totalCount
        facets { kinds { kind total } }
        pageInfo { hasNextPage endCursor }
        edges { node { ...EntityCore summary linkTotal } }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore],
);

type OnTerritoryResult = ResultOf<typeof OnTerritoryDocument>['entities'];
export type OnTerritoryPage = Extract<OnTerritoryResult, { __typename: 'EntityConnection' }>;

type PortraitResult = ResultOf<typeof PortraitDocument>['portrait'];
export type PortraitShown = Extract<PortraitResult, { __typename: 'Portrait' }>;
type MeansResult = ResultOf<typeof MeansDocument>['portrait'];
export type MeansShown = Extract<MeansResult, { __typename: 'Portrait' }>;
type UnderResult = ResultOf<typeof UnderDocument>['portrait'];
export type UnderPage = Extract<UnderResult, { __typename: 'Portrait' }>['under'];
