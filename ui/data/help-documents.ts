import { EvidenceParts } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const GlossaryDocument = graphql(
  `
  query Glossary {
    glossary {
      terms { slug name expansion expandedBy definition reading note evidence { ...EvidenceParts } }
      definitions { title parts { slug text evidence { ...EvidenceParts } } }
    }
  }
`,
  [EvidenceParts],
);

export const BenchmarksDocument = graphql(
  `
  query Benchmarks {
    facts(kinds: [Study, Observation, DerivedFigure, Inconsistency], first: 200) {
      totalCount
      edges {
        node {
          slug
          kind
          name
          text
          doubt
          details { code label values number }
          ties { relation direction kind slug name }
          evidence { ...EvidenceParts }
        }
      }
    }
  }
`,
  [EvidenceParts],
);

export type Fact = ResultOf<typeof BenchmarksDocument>['facts']['edges'][number]['node'];

export const AboutDataDocument = graphql(`
  query AboutData {
    coverage {
      evidenceTotal
      sourceTotal
      entities { kind total }
      links { relation total }
      frame { level total }
      frameVintage
      frameWithoutPosition
      loadedAt
    }
    sources(first: 100) {
      totalCount
      edges { node { id slug title publisher date datePrecision nature licence url evidenceTotal } }
    }
  }
`);

export const MethodsDocument = graphql(`
  query Methods($language: Language!) {
    methods(language: $language) {
      slug
      definitions { slug name formula sentence caution parameters { symbol value meaning } references }
    }
  }
`);

export type MethodDefinition = ResultOf<typeof MethodsDocument>['methods'][number]['definitions'][number];
export type Term = ResultOf<typeof GlossaryDocument>['glossary']['terms'][number];
export type DefinitionSet = ResultOf<typeof GlossaryDocument>['glossary']['definitions'][number];
