import { EntityCore, EvidenceParts, LinkParts } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

/** What the sheet of a pole shows besides what any sheet shows. */
export const PoleDocument = graphql(
  `
  query Pole($slug: String!) {
    entity(ref: { slug: $slug }) {
      __typename
      ... on EntityFound {
        entity {
          ... on Pole {
            article9 {
              compositionComplete
              parts {
                slug
                text
                partKind
                requirement
                status
                reason
                evidence { ...EvidenceParts }
                linkTotal
                links { ...LinkParts }
                toCheckTotal
                toCheck { ...LinkParts }
                territories { ...EntityCore }
              }
            }
            funding {
              withoutAmount
              notAdded
              lineTotal
              totals { level measure amountCents lines }
              lines {
                amountCents
                measure
                level
                purpose
                funder { ...EntityCore }
                contract { ...EntityCore }
                link { ...LinkParts }
              }
            }
            medians {
              slug
              name
              indicator
              profile
              unit
              median
              study
              studyDate
              populationText
              evidence { ...EvidenceParts }
              known { value atLeast basis }
              announced { value precision }
            }
          }
        }
      }
    }
    criteria {
      slug
      name
      doubt
      criteria { slug letter name mission doubt evidence { ...EvidenceParts } }
    }
    roles {
      stage
      roles { slug text levels basis certainty doubt evidence { ...EvidenceParts } }
    }
  }
`,
  [EntityCore, EvidenceParts, LinkParts],
);

type PoleAnswer = ResultOf<typeof PoleDocument>;
type PoleResult = Extract<PoleAnswer['entity'], { __typename: 'EntityFound' }>['entity'];
export type PoleRead = Extract<PoleResult, { article9: unknown }>;
export type CriterionGroupRead = PoleAnswer['criteria'][number];
export type StageRolesRead = PoleAnswer['roles'][number];
