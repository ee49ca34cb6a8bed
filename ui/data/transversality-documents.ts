import { EntityCore, EvidenceParts, LinkParts } from './documents.ts';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

const GapParts = graphql(`
  fragment GapParts on Gap {
    status
    occasions
    observed
    unknown
    observedAtMost
    estimated
    expected
    shortfall
    score { point low high }
    confidence { value word observation reference source }
    lowerTail
  }
`);

const PairParts = graphql(
  `
  fragment PairParts on TransversalityPair {
    first
    second
    worthExamining
    certainty
    gap { ...GapParts }
    rate { rate of yes scope }
    cause { cause lagging documented engagedFirst engagedSecond together activation disjunction }
    unknownForums { ...EntityCore }
  }
`,
  [EntityCore, GapParts],
);

export const TransversalityDocument = graphql(
  `
  query Transversality($slug: String!, $units: UnitsCompared!, $asOf: String, $objective: Float, $rollUp: Boolean!) {
    transversality(of: { slug: $slug }, units: $units, asOf: $asOf, objective: $objective, rollUp: $rollUp) {
      __typename
      ... on Transversality {
        collectivity { ...EntityCore }
        authorities { ...EntityCore }
        dataDate
        forumTotal
        completeForumTotal
        units { code total sector { slug name } services { ...EntityCore } }
        servicesWithoutArea { ...EntityCore }
        toCollect
        forums { forum { ...EntityCore } complete concerned engaged { unit certainty } }
        forumsToAsk(first: 8) { ...EntityCore }
        pairs { ...PairParts }
        unitGaps {
          code
          worthExamining
          gap { ...GapParts }
          engagedIn { ...EntityCore }
          unknownForums { ...EntityCore }
        }
        index { occasions expected coverage index { point low high } congruence { low high } }
        reference {
          perimeterTotal
          estimatedFrom
          pairs { scope of yes rate }
        }
        parameters { dispersion shrinkage namedGap weakSignal minOccasions }
      }
      ... on NotFound { message }
      ... on InvalidInput { field message }
    }
  }
`,
  [EntityCore, GapParts, PairParts],
);

/** Where the same comparison can be read, when it cannot be here. */
export const NearestComparedDocument = graphql(`
  query NearestCompared($slug: String!, $units: UnitsCompared!) {
    transversality(of: { slug: $slug }, units: $units) {
      __typename
      ... on Transversality { nearest { slug name } }
    }
  }
`);

export const TransversalityPairDocument = graphql(
  `
  query TransversalityPair(
    $slug: String!
    $units: UnitsCompared!
    $asOf: String
    $objective: Float
    $rollUp: Boolean!
    $first: String!
    $second: String!
  ) {
    transversality(of: { slug: $slug }, units: $units, asOf: $asOf, objective: $objective, rollUp: $rollUp) {
      __typename
      ... on Transversality {
        pair(first: $first, second: $second) {
          forums {
            forum { ...EntityCore }
            first
            second
            complete
            reliability
            evidence { ...EvidenceParts }
            links { ...LinkParts }
          }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore, EvidenceParts, LinkParts],
);

export type TransversalityShown = Extract<
  ResultOf<typeof TransversalityDocument>['transversality'],
  { __typename: 'Transversality' }
>;
export type PairShown = TransversalityShown['pairs'][number];
export type UnitShown = TransversalityShown['units'][number];
export type UnitGapShown = TransversalityShown['unitGaps'][number];
export type MeetingPlaceShown = TransversalityShown['forums'][number];
export type TransversalityQuestion = VariablesOf<typeof TransversalityDocument>;
type PairAnswer = Extract<
  ResultOf<typeof TransversalityPairDocument>['transversality'],
  { __typename: 'Transversality' }
>;
export type ForumShown = NonNullable<PairAnswer['pair']>['forums'][number];
