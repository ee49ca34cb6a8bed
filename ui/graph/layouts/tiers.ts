import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import type { Frame, Point } from '../boxes.ts';
import { bandsDown } from './bands.ts';
import type { Arrangement, LaidNetwork, LaidNode, Mark } from './layout.ts';
import { RANKS, rankOf, TIERS, tierOf } from './ranks.ts';

cytoscape.use(dagre);

/** Beyond this many entities, dagre takes minutes to untangle what nobody can follow: columns are only sorted. */
const UNTANGLED = 260;
/** Room for the name of a column. */
const HEADING = 30;

/**
 * Columns from territories to frames, poles, actors and places: who leads to whom, read from left to right; on a phone, from top to
 * bottom.
 */
export function* byTiers(network: LaidNetwork): Iterable<Arrangement> {
  const { nodes, frame } = network;
  const tiers = TIERS.map((code) => ({
    code,
    nodes: nodes.filter(({ kind }) => tierOf(kind) === code),
  })).filter((tier) => tier.nodes.length > 0);
  if (network.narrow) {
    yield bandsDown(
      network,
      tiers.map((tier) => ({ ...tier, id: `tier:${tier.code}` })),
    );
    return;
  }
  const order = nodes.length > UNTANGLED ? sortedOrder(nodes) : untangledOrder(network);
  const width = (frame.right - frame.left) / Math.max(tiers.length, 1);
  const spots = new Map<string, Point>();
  const marks: Mark[] = [];
  for (const [index, tier] of tiers.entries()) {
    const column = { ...frame, left: frame.left + index * width, right: frame.left + (index + 1) * width };
    const own = [...tier.nodes].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    for (const [id, at] of inColumn(own, column)) spots.set(id, at);
    marks.push({ id: `tier:${tier.code}`, shape: 'column', code: tier.code, box: column, count: own.length });
  }
  yield { spots: [...spots], marks, aside: [] };
}

/** Entities down a column, on as many files as it takes for them not to touch. */
function inColumn(nodes: readonly LaidNode[], column: Frame): (readonly [string, Point])[] {
  const height = column.bottom - column.top - HEADING;
  const tallest = nodes.reduce((most, { size }) => Math.max(most, size), 1) + 10;
  const files = Math.max(1, Math.ceil((nodes.length * tallest) / Math.max(height, 1)));
  const step = height / Math.ceil(nodes.length / files);
  return nodes.map(({ id, fixed, size }, index) => {
    const file = index % files;
    const share = files === 1 ? 0.24 : (file + 0.5) / files;
    const x = column.left + Math.max((column.right - column.left) * share, size / 2);
    // Files stand half a step apart, so that names on the right of a shape meet no shape.
    const row = Math.floor(index / files) + 0.5 + (file % 2 === 0 ? 0 : 0.25);
    return [id, fixed ?? { x, y: column.top + HEADING + Math.min(row * step, height - size / 2) }];
  });
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
