import type { TextKey } from '../../text/fr.ts';

interface ApiExample {
  readonly name: string;
  readonly title: TextKey;
  readonly question: string;
}

/** Questions one may run and copy; each is a whole GraphQL document, without variables. */
export const API_EXAMPLES: readonly ApiExample[] = [
  {
    name: 'pole',
    title: 'apiPage.example.pole',
    question: `{
  entity(ref: { slug: "ptce-ecopole-alimentaire-audruicq" }) {
    ... on EntityFound {
      entity {
        name
        links(first: 5) {
          relation
          since
          from { name }
          to { name }
          evidence(first: 1) { excerpt locator certainty source { title date } }
        }
      }
    }
  }
}`,
  },
  {
    name: 'code',
    title: 'apiPage.example.code',
    question: `{
  entity(ref: { siren: "246200844" }) {
    ... on EntityFound {
      entity {
        name
        linkTotal
        sourceTotal
        linkCounts { relation direction kind total }
        ... on Collectivity { level population populationVintage }
      }
    }
  }
}`,
  },
  {
    name: 'search',
    title: 'apiPage.example.search',
    question: `{
  search(text: "montreuil", first: 5) {
    ... on SearchConnection {
      totalCount
      facets { kind total }
      levels { level total }
      edges { matchedOn context node { name kind } }
    }
  }
}`,
  },
  {
    name: 'coverage',
    title: 'apiPage.example.coverage',
    question: `{
  coverage {
    entities { kind total }
    frame { level total }
    frameVintage
    evidenceTotal
    sourceTotal
    loadedAt
  }
}`,
  },
  {
    name: 'glossary',
    title: 'apiPage.example.glossary',
    question: `{
  glossary {
    terms { name expansion expandedBy evidence { locator source { title } } }
  }
}`,
  },
  {
    name: 'refusal',
    title: 'apiPage.example.refusal',
    question: `{
  search(text: "pôle", first: 1000000) {
    __typename
    ... on InvalidInput { field message }
  }
}`,
  },
];
