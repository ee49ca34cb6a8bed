import { graphql } from './graphql.ts';

export const ServicesNowDocument = graphql(`
  query ServicesNow($slug: String!, $units: UnitsCompared!, $asOf: String, $rollUp: Boolean!) {
    transversality(of: { slug: $slug }, units: $units, asOf: $asOf, rollUp: $rollUp) {
      __typename
      ... on Transversality { pairs { first second gap { observed } } }
    }
  }
`);

export const AuthoritiesNowDocument = graphql(`
  query AuthoritiesNow($slug: String!, $asOf: String) {
    partnerships(of: { slug: $slug }, asOf: $asOf) {
      __typename
      ... on Partnerships { pairs { a b gap { observed } } }
    }
  }
`);
