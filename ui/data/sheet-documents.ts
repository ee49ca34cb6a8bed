import { ContestParts, DetailParts, EntityCore, EvidenceParts, LinkParts } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const SheetDocument = graphql(
  `
  query Sheet($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity {
          __typename
          ...EntityCore
          otherNames { name former evidence { source { slug title url } } }
          acronym
          summary
          certainty
          doubt
          linkTotal
          sourceTotal
          evidenceTotal
          completeness { known expected missing { code filledBy } }
          freshness { lastObserved oldest undated }
          position { lat lon basis total of { slug name level } }
          evidence(first: 20) { ...EvidenceParts }
          details { ...DetailParts }
          statements(first: 100) { slug text details { ...DetailParts } evidence { ...EvidenceParts } }
          events(first: 100) {
            slug title date precision role details { ...DetailParts } evidence { ...EvidenceParts }
          }
          linkGroups(first: 20) {
            relation direction kind total endCursor
            links { ...LinkParts ...ContestParts details { ...DetailParts } }
          }
          ... on Pole { stage territoryText sectorText }
          ... on Enterprise { siren legalForm nature website essBasis }
          ... on Collectivity {
            siren insee nature population populationVintage status formerCodes frameVintage
          }
          ... on ResearchCentre { nature }
          ... on Place { nature status }
          ... on Contract {
            nature
            contractLevel: level
            date
            duration
            amounts { measure totalCents linkTotal }
            rules { slug ruleKind text details { ...DetailParts } evidence { ...EvidenceParts } }
          }
          ... on Project { nature date status }
          ... on ActorGroup { count countMax precision }
          ... on Territory { nature }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [ContestParts, DetailParts, EntityCore, EvidenceParts, LinkParts],
);

/** The next links of one group of a sheet. */
export const MoreLinksDocument = graphql(
  `
  query MoreLinks($slug: String!, $relation: RelationType!, $direction: Direction!, $kind: Kind!, $after: String!) {
    entityLinks(
      of: { slug: $slug }, relations: [$relation], direction: $direction, kinds: [$kind], first: 50, after: $after
    ) {
      __typename
      ... on LinkConnection { pageInfo { hasNextPage endCursor } edges { node { ...LinkParts ...ContestParts details { ...DetailParts } } } }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [ContestParts, DetailParts, LinkParts],
);

export const BySirenDocument = graphql(
  `
  query BySiren($siren: String!) {
    entity(ref: { siren: $siren }) {
      __typename
      ... on EntityFound { entity { ...EntityCore } }
    }
  }
`,
  [EntityCore],
);

export const ByInseeDocument = graphql(
  `
  query ByInsee($code: String!) {
    region: entity(ref: { insee: { level: REGION, code: $code } }) {
      __typename
      ... on EntityFound { entity { ...EntityCore } }
    }
    departement: entity(ref: { insee: { level: DEPARTEMENT, code: $code } }) {
      __typename
      ... on EntityFound { entity { ...EntityCore } }
    }
    commune: entity(ref: { insee: { level: COMMUNE, code: $code } }) {
      __typename
      ... on EntityFound { entity { ...EntityCore } }
    }
    search(text: $code, kinds: [Collectivity], first: 5) {
      __typename
      ... on SearchConnection { edges { matchedOn node { ...EntityCore } } }
    }
  }
`,
  [EntityCore],
);

export const TimelineDocument = graphql(
  `
  query SheetTimeline($slug: String!) {
    timeline(of: { slug: $slug }, first: 100) {
      __typename
      ... on EventConnection {
        totalCount
        edges {
          node {
            date
            nature
            event { slug title precision role details { ...DetailParts } evidence { ...EvidenceParts } }
            link { ...LinkParts }
          }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [DetailParts, EvidenceParts, LinkParts],
);

type TimelineResult = ResultOf<typeof TimelineDocument>['timeline'];
export type TimelineShown = Extract<TimelineResult, { __typename: 'EventConnection' }>;

type SheetResult = ResultOf<typeof SheetDocument>['entity'];
export type SheetEntity = Extract<SheetResult, { __typename: 'EntityFound' }>['entity'];
export type SheetLinkGroup = SheetEntity['linkGroups'][number];
export type SheetLink = SheetLinkGroup['links'][number];
