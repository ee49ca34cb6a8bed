import { EntityCore, LinkParts } from './documents.ts';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

const Placed = graphql(
  `
  fragment Placed on Entity {
    ...EntityCore
    position { lat lon basis total of { slug name level } }
  }
`,
  [EntityCore],
);

const Tie = graphql(`
  fragment Tie on Link {
    slug
    relation
    certainty
    depth
    status
    from { slug }
    to { slug }
  }
`);

const TerritoryName = graphql(`
  fragment TerritoryName on Collectivity { slug name level }
`);

/** What cooperates on a territory, with the figures of what is kept of it. */
export const CooperationsDocument = graphql(
  `
  query Cooperations($of: SubgraphSeed!, $kinds: [Kind!]!, $ties: [RelationType!]!) {
    kept: statistics(of: $of, filter: { kinds: $kinds }, links: { relations: $ties }) {
      __typename
      ... on Statistics {
        entityTotal
        linkTotal
        isolated { kind total }
        fundings { level measure amountCents linkTotal }
        densities {
          collectivity { ...TerritoryName }
          entityTotal
          tiedPairTotal
          possiblePairTotal
          share
          outwardTotal
        }
        densityTotal
        territoryTies { from { ...TerritoryName } to { ...TerritoryName } linkTotal deepest }
        territoryTieTotal
      }
    }
    subgraph(of: $of, filter: { kinds: $kinds }, links: { relations: $ties }, limit: 2000) {
      __typename
      ... on Subgraph {
        isolated { slug }
        entities { ...Placed }
        links { ...Tie }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [Placed, TerritoryName, Tie],
);

export const ChosenActorDocument = graphql(
  `
  query ChosenActor($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity {
          ...Placed
          summary
          linkTotal
          links(first: 60) { ...LinkParts }
        }
      }
      ... on NotFound { message }
      ... on InvalidInput { message }
    }
  }
`,
  [Placed, LinkParts],
);

/** The links between some entities, each with its proofs. */
export const TieLinksDocument = graphql(
  `
  query TieLinks($ends: [EntityRef!]!, $ties: [RelationType!]!) {
    subgraph(of: { entities: $ends }, links: { relations: $ties }, limit: 200) {
      __typename
      ... on Subgraph { links { ...LinkParts } }
    }
  }
`,
  [LinkParts],
);
export type TieLinksAsked = VariablesOf<typeof TieLinksDocument>;

export const SheetPlacesDocument = graphql(
  `
  query SheetPlaces($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity {
          ...Placed
          ... on Collectivity { insee }
          links(first: 60) { slug certainty depth status from { ...Placed } to { ...Placed } }
        }
      }
    }
  }
`,
  [Placed],
);

export type TieRead = ResultOf<typeof Tie>;
export type CooperationsAsked = VariablesOf<typeof CooperationsDocument>;
export type CooperationFigures = Extract<
  ResultOf<typeof CooperationsDocument>['kept'],
  { __typename: 'Statistics' }
>;
