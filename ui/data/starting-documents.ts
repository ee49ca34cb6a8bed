import { graphql, type ResultOf } from './graphql.ts';

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

/** The poles of a territory, or all of them, as the home lists them and puts them on its map. */
export const PolesHereDocument = graphql(`
  query PolesHere($within: EntityRef) {
    entities(filter: { kinds: [Pole], within: $within }, orderBy: LINKS, direction: DESC, first: 200) {
      __typename
      ... on EntityConnection {
        totalCount
        edges {
          node {
            slug
            kind
            name
            summary
            linkTotal
            sourceTotal
            position { lat lon basis total of { slug name level } }
            ... on Pole { territoryText stage }
          }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`);

type PolesHere = Extract<ResultOf<typeof PolesHereDocument>['entities'], { __typename: 'EntityConnection' }>;
export type PoleHere = PolesHere['edges'][number]['node'];
