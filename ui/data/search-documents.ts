import { EntityCore } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const SearchDocument = graphql(
  `
  query Search($text: String!, $kinds: [Kind!], $levels: [Level!], $first: Int!, $after: String, $near: String, $within: EntityRef, $asName: Boolean = false, $demonstration: Boolean = false) {
    search(text: $text, kinds: $kinds, levels: $levels, first: $first, after: $after, near: $near, within: $within, asName: $asName, demonstration: $demonstration) {
      __typename
      ... on SearchConnection {
        totalCount
        truncated
        question { activity kinds place { slug kind name departement } homonyms { slug name departement code } there }
        facets { kind total }
        levels { level total }
        edges {
          matchedOn
          matchedText
          context
          reasons { field found related text domain source }
          nearness { standing distanceKm around }
          node { ...EntityCore }
        }
        pageInfo { hasNextPage endCursor }
      }
      ... on InvalidInput { field message }
      ... on NotFound { message }
    }
  }
`,
  [EntityCore],
);

export type SearchAnswer = Extract<
  ResultOf<typeof SearchDocument>['search'],
  { __typename: 'SearchConnection' }
>;
export type SearchKind = SearchAnswer['facets'][number]['kind'];
export type SearchLevel = SearchAnswer['levels'][number]['level'];
