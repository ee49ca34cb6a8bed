import { graphql, type ResultOf } from './graphql.ts';

export const EvidenceParts = graphql(`
  fragment EvidenceParts on Evidence {
    id
    locator
    excerpt
    certainty
    observedOn
    doubt
    source { slug title date datePrecision url }
  }
`);

export const EntityCore = graphql(`
  fragment EntityCore on Entity {
    id
    slug
    kind
    name
    ... on Collectivity { level }
    ... on Enterprise { essStatus }
  }
`);

/** A property under its word of the vocabulary, for what has no place of its own on a screen. */
export const DetailParts = graphql(`
  fragment DetailParts on Detail {
    code
    values
    number
    designates { slug kind name }
  }
`);

export const LinkParts = graphql(
  `
  fragment LinkParts on Link {
    id
    slug
    relation
    label
    certainty
    depth
    since
    until
    observedOn
    dateBasis
    status
    role
    means
    amountCents
    amountPer
    measure
    count
    countMax
    precision
    doubt
    evidenceTotal
    evidence(first: 5) { ...EvidenceParts }
    from { ...EntityCore }
    to { ...EntityCore }
  }
`,
  [EvidenceParts, EntityCore],
);

/** Who contests a link, where a screen tells of it. */
export const ContestParts = graphql(`
  fragment ContestParts on Link { contest { since by { slug name } } }
`);

export const HomeDocument = graphql(`
  query Home {
    coverage {
      evidenceTotal
      sourceTotal
      entities { kind total }
      frame { level total }
      frameVintage
      frameWithoutPosition
      loadedAt
    }
    sources(orderBy: DATE, first: 3) {
      edges { node { id slug title date evidenceTotal } }
    }
  }
`);

export const SelectedEntityDocument = graphql(
  `
  query SelectedEntity($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity {
          ...EntityCore
          summary
          doubt
          certainty
          linkTotal
          evidenceTotal
          evidence(first: 10) { ...EvidenceParts }
          linkCounts { relation direction kind total }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, EvidenceParts],
);

export type RelationType = ResultOf<typeof LinkParts>['relation'];
export type DetailShown = ResultOf<typeof DetailParts>;
export type EvidenceShown = ResultOf<typeof EvidenceParts>;
export type ContestShown = ResultOf<typeof ContestParts>['contest'];
export type LinkShown = ResultOf<typeof LinkParts>;
