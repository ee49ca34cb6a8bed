import { EntityCore, LinkParts } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

const GapParts = graphql(`
  fragment GapParts on Gap {
    status
    observed
    unknown
    observedAtMost
    expected
    shortfall
    excess
    score { point low high }
    confidence { value word observation reference source }
  }
`);

const PairParts = graphql(
  `
  fragment PairParts on Partnership {
    a
    b
    proximity
    vertical
    certainty
    newman
    byType { type total }
    shared
    unknownForums
    residual
    fitted { expected residual }
    gap { ...GapParts }
  }
`,
  [GapParts],
);

const ForumParts = graphql(
  `
  fragment ForumParts on CooperationForum {
    slug
    type
    complete
    members
    levelTotal
    entity { ...EntityCore }
  }
`,
  [EntityCore],
);

export const PartnershipsDocument = graphql(
  `
  query Partnerships($of: String!, $asOf: String) {
    partnerships(of: { slug: $of }, asOf: $asOf) {
      __typename
      ... on Partnerships {
        scope { ...EntityCore name }
        focus { ...EntityCore name }
        asOf
        documented
        adjacencyKnown
        authorities {
          slug
          collectivity { ...EntityCore name population insee position { lat lon basis total of { name } } }
          coverage { share declared }
          forumTotal
          cooperations
          meanOfLevel
          shrunk
          isolation
          isolated
        }
        forums { ...ForumParts }
        others { ...EntityCore name }
        pairs { ...PairParts }
        pairTotal
        pairsLeft
        established { a b }
        toExamine { a b }
        classes { proximity pairs observed deterrence }
        participation { level joined eligible rate }
        levels {
          severalLevels verticalTies ties verticalShare externalInternal
          nestedClosure { opportunities closed share }
        }
        parameters { shape shrinkage namedGap weakSignal activityPrior }
        toCollect { what total }
      }
      ... on NotFound { message }
      ... on InvalidInput { field message }
    }
    coverage { loadedAt }
  }
`,
  [EntityCore, ForumParts, PairParts],
);

/** Where partnerships can be read, when nothing is shared here. */
export const NearestPartneredDocument = graphql(`
  query NearestPartnered($of: String!, $asOf: String) {
    partnerships(of: { slug: $of }, asOf: $asOf) {
      __typename
      ... on Partnerships { nearest { slug name } }
    }
  }
`);

export const PairDocument = graphql(
  `
  query PartnershipPair($of: String!, $asOf: String, $a: String!, $b: String!) {
    partnerships(of: { slug: $of }, asOf: $asOf) {
      __typename
      ... on Partnerships {
        between(a: $a, b: $b) {
          __typename
          ... on PartnershipBetween {
            shared { forum { ...ForumParts } links { ...LinkParts } }
            unknown { forum { ...ForumParts } links { ...LinkParts } }
            bonds { ...LinkParts }
            chains { entities { ...EntityCore } }
          }
          ... on InvalidInput { message }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [ForumParts, LinkParts, EntityCore],
);

/** The same, for a page to print: each frame where one of them is, with what ties it there. */
export const PairDossierDocument = graphql(
  `
  query PairDossier($of: String!, $asOf: String, $a: String!, $b: String!) {
    partnerships(of: { slug: $of }, asOf: $asOf) {
      __typename
      ... on Partnerships {
        between(a: $a, b: $b) {
          __typename
          ... on PartnershipBetween {
            shared { forum { ...ForumParts } links { ...LinkParts } }
            unknown { forum { ...ForumParts } links { ...LinkParts } }
            apart(first: 12) { forum { ...ForumParts } links { ...LinkParts } }
            apartTotal
          }
          ... on InvalidInput { message }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [ForumParts, LinkParts],
);

export const LookAlikesDocument = graphql(
  `
  query LookAlikes($of: String!) {
    lookAlikes(of: { slug: $of }, first: 5) {
      __typename
      ... on LookAlikes {
        ofLevel
        documented
        nearest {
          collectivity { ...EntityCore name population }
          likeness
          criteria { population density policyAreas }
          doesBesides { code sort label through { ...EntityCore } }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [EntityCore],
);

export type PartnershipsShown = Extract<
  ResultOf<typeof PartnershipsDocument>['partnerships'],
  { __typename: 'Partnerships' }
>;
export type PairShown = ResultOf<typeof PairParts>;
export type ForumShown = ResultOf<typeof ForumParts>;
type Margin = Extract<ResultOf<typeof PairDocument>['partnerships'], { __typename: 'Partnerships' }>;
export type BetweenShown = Extract<Margin['between'], { __typename: 'PartnershipBetween' }>;
