import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import { bandsAbreast, bandsDown } from './bands.ts';
import type { Arrangement, LaidNetwork, LaidNode } from './layout.ts';
import { RANKS, rankOf, TIERS, tierOf } from './ranks.ts';

cytoscape.use(dagre);

/** Beyond this many entities, dagre takes minutes to untangle what nobody can follow: columns are only sorted. */
const UNTANGLED = 260;
/**
 * Columns from territories to frames, poles, actors and places: who leads to whom, read from left to right; on a phone, from top to
 * bottom.
 */
export function* byTiers(network: LaidNetwork): Iterable<Arrangement> {
  const { nodes, narrow } = network;
  const order = narrow ? null : nodes.length > UNTANGLED ? sortedOrder(nodes) : untangledOrder(network);
  const inOrder = (a: LaidNode, b: LaidNode) =>
    order ? (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) : b.weight - a.weight;
  const tiers = TIERS.map((code) => ({
    id: `tier:${code}`,
    code,
    nodes: nodes.filter(({ kind }) => tierOf(kind) === code).sort(inOrder),
  })).filter((tier) => tier.nodes.length > 0);
  yield narrow ? bandsDown(network, tiers) : bandsAbreast(network, tiers);
}

function sortedOrder(nodes: readonly LaidNode[]): Map<string, number> {
  const sorted = [...nodes].sort(
    (a, b) =>
      RANKS.indexOf(rankOf(a)) - RANKS.indexOf(rankOf(b)) ||
      a.kind.localeCompare(b.kind) ||
      b.weight - a.weight ||
      a.id.localeCompare(b.id),
  );
  return new Map(sorted.map(({ id }, index) => [id, index]));
}

/** The order dagre gives within each column: the one in which fewest links cross. */
function untangledOrder({ nodes, links }: LaidNetwork): Map<string, number> {
  const rank = new Map(nodes.map(({ id, kind }) => [id, TIERS.indexOf(tierOf(kind))]));
  const post = (index: number) => `column ${index}`;
  const edge = (source: string, target: string, weight: number) => ({ data: { source, target, weight } });
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 30, height: 30 } }],
    elements: [
      ...nodes.map(({ id }) => ({ data: { id } })),
      // Posts before and after every column hold each entity in its own.
      ...Array.from({ length: TIERS.length + 2 }, (_, index) => ({ data: { id: post(index) } })),
      ...Array.from({ length: TIERS.length + 1 }, (_, index) => edge(post(index), post(index + 1), 1)),
      ...nodes.flatMap(({ id }) => {
        const own = (rank.get(id) ?? 0) + 1;
        return [edge(post(own - 1), id, 0), edge(id, post(own + 1), 0)];
      }),
      ...links.flatMap(({ from, to }) => {
        const [a, b] = [rank.get(from) ?? 0, rank.get(to) ?? 0];
        if (a === b) return [];
        return [a < b ? edge(from, to, 2) : edge(to, from, 2)];
      }),
    ],
  });
  cy.layout({
    name: 'dagre',
    rankDir: 'LR',
    ranker: 'longest-path',
    edgeWeight: (link: cytoscape.EdgeSingular) => Number(link.data('weight')),
    animate: false,
    fit: false,
  } as cytoscape.LayoutOptions).run();
  const order = new Map(cy.nodes().map((node) => [node.id(), node.position().y]));
  cy.destroy();
  return order;
}
