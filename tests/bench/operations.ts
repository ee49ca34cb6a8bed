import type { SyntheticTerritory } from '../../seed/laboratory/synthetic/synthetic-territory.ts';

/** A question a screen asks, and the things it is asked about in turn. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Record<string, unknown>[];
}

const CORE = 'id slug kind name';
const ASKED = 24;
const DRAWN = 500;

/** The questions that stand for the work of the screens, about things spread over a territory. */
export function operationsOn(territory: SyntheticTerritory): Operation[] {
  const { nodes, relations } = territory;
  const members = relations.filter(({ type }) => type === 'MEMBER_OF');
  const names = nodes
    .filter(({ kind }) => kind === 'Enterprise')
    .map(({ properties }) => String(properties['name']));
  return [
    {
      name: 'sheet, 2-hop neighbours',
      query: `query Sheet($slug: String!) { entity(ref: { slug: $slug }) { ... on EntityFound { entity {
        ${CORE} certainty linkTotal sourceTotal
        links(first: 50) { id relation certainty from { ${CORE} linkTotal links(first: 10) { id relation from { ${CORE} } to { ${CORE} } } }
          to { ${CORE} linkTotal links(first: 10) { id relation from { ${CORE} } to { ${CORE} } } } }
      } } } }`,
      variables: evenly(members, ASKED).map(({ from }) => ({ slug: from })),
    },
    {
      name: 'filtered list with totals',
      query: `query List($within: String!) { entities(first: 50, filter: { kinds: [Enterprise], essStatuses: [PROVED], within: { slug: $within } }) {
        ... on EntityConnection { totalCount facets { kinds { kind total } } edges { cursor node { ${CORE} certainty linkTotal } } } } }`,
      variables: evenly(idsOf(territory, 'EPCI'), ASKED).map((within) => ({ within })),
    },
    {
      name: 'subgraph, about 500 nodes',
      query: `query Drawing($of: String!) { subgraph(of: { territory: { slug: $of } }, limit: ${DRAWN}) {
        ... on Subgraph { entityTotal linkTotal truncated entities { ${CORE} } links { id relation certainty since from { id } to { id } } } } }`,
      variables: drawnTerritories(territory).map((of) => ({ of })),
    },
    {
      name: 'search as you type',
      query: `query Typed($text: String!) { search(text: $text, first: 12) {
        ... on SearchConnection { totalCount edges { matchedOn node { ${CORE} } } } } }`,
      variables: evenly(names, ASKED).map((name, place) => ({ text: name.slice(0, 4 + (place % 12)) })),
    },
    {
      name: 'partnerships of a département',
      query: `query Partnerships($of: String!) { partnerships(of: { slug: $of }) { ... on Partnerships {
        pairTotal authorities { slug cooperations coverage { share } } forums { slug members }
        pairs { a b proximity newman byType { type total } unknownForums fitted { expected }
          gap { status observed unknown expected score { point low high } confidence { value } } }
        established { a b } toExamine { a b } classes { proximity deterrence } levels { verticalShare } } } }`,
      variables: idsOf(territory, 'DEPARTEMENT').map((of) => ({ of })),
    },
    {
      name: 'transversality of one authority',
      query: `query Transversality($of: String!) { transversality(of: { slug: $of }) { ... on Transversality {
        toCollect forumTotal index { index { point } }
        pairs { first second gap { status occasions observed unknown expected score { point low high } confidence { value } } unknownForums { ${CORE} } }
        unitGaps { code gap { status } } } } }`,
      variables: [
        ...idsOf(territory, 'REGION'),
        ...idsOf(territory, 'DEPARTEMENT'),
        ...evenly(idsOf(territory, 'EPCI'), ASKED),
      ].map((of) => ({ of })),
    },
    {
      name: 'path between two',
      query: `query Path($from: String!, $to: String!) { paths(from: { slug: $from }, to: { slug: $to }) {
        ... on Paths { total paths { length entities { ${CORE} } links { id relation } } } } }`,
      variables: evenly(members, ASKED).map(({ from }, place, all) => ({
        from,
        to: all[(place + 7) % all.length]?.from,
      })),
    },
    {
      name: '20 partners with their reasons',
      query: `query Partners($from: String!) { partners(from: { slug: $from }, first: 20) { ... on PartnerProposals {
        totalCount excluded { reason total } nodes { score confidence candidate { ${CORE} }
          reasons { criterion value part shared { ${CORE} } links { id evidence(first: 2) { excerpt } } }
          paths { chance entities { ${CORE} } links { id relation evidence(first: 2) { excerpt } } } } } } }`,
      variables: evenly(members, ASKED).map(({ from }) => ({ from })),
    },
  ];
}

function idsOf({ nodes }: SyntheticTerritory, level: string): string[] {
  return nodes.filter(({ properties }) => properties['level'] === level).map(({ id }) => id);
}

/** EPCI that hold the numbers of things nearest to a drawing of 500. */
function drawnTerritories(territory: SyntheticTerritory): string[] {
  const epciOf = new Map(
    territory.relations
      .filter(({ type, to }) => type === 'PART_OF' && to.includes('-epci-'))
      .map(({ from, to }) => [from, to]),
  );
  const held = new Map<string, number>();
  for (const { type, to } of territory.relations) {
    const epci = type === 'LOCATED_IN' ? epciOf.get(to) : undefined;
    if (epci) held.set(epci, (held.get(epci) ?? 0) + 1);
  }
  const distance = (epci: string) => Math.abs((held.get(epci) ?? 0) - DRAWN);
  return idsOf(territory, 'EPCI')
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 8);
}

function evenly<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, place) => place % step === 0).slice(0, count);
}
