import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../boxes.ts';
import { settled } from '../placing.ts';
import type { Arrangement, LaidNode, Network } from './layout.ts';

cytoscape.use(fcose);

/** Beyond this many entities, a rough drawing comes first. */
const ROUGH_FIRST = 200;

/** Beyond this many, forces would take minutes: the rough drawing stays, its entities set apart. */
const MOST_FORCED = 1_000;

/** By forces: who is tied stands near, and crowds show. From a fixed start, so that the same network is drawn the same way. */
export function* byForce(network: Network): Iterable<Arrangement> {
  const { nodes, frame } = network;
  const fresh = nodes.every(({ at }) => at === null);
  let from = startOf(network);
  if (fresh && nodes.length > ROUGH_FIRST) {
    from = forced(network, from, { quality: 'draft', randomize: true });
    yield inFrame(from);
  }
  if (nodes.length <= MOST_FORCED) {
    yield inFrame(forced(network, from, { quality: 'proof', randomize: false }));
  } else if (!fresh) {
    yield inFrame(from);
  }

  function inFrame(laid: ReadonlyMap<string, Point>): Arrangement {
    const placed = nodes.map((node) => ({ ...node, at: laid.get(node.id) ?? { x: 0, y: 0 } }));
    return { spots: [...settled(placed, frame)], laid: [...laid], marks: [], aside: [] };
  }
}

function forced(
  { nodes, links }: Network,
  from: ReadonlyMap<string, Point>,
  how: { quality: 'draft' | 'proof'; randomize: boolean },
): Map<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    // The library would first put everything on a grid of no size, at one point.
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: [
      ...nodes.map(({ id, size }) => ({
        data: { id, size },
        position: { ...(from.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...links.map(({ from: source, to: target }) => ({ data: { source, target } })),
    ],
  });
  cy.layout({
    name: 'fcose',
    ...how,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    nodeSeparation: 80,
    idealEdgeLength: () => 120,
    nodeRepulsion: () => 12_000,
    edgeElasticity: () => 0.4,
    gravity: 0.3,
    numIter: nodes.length > ROUGH_FIRST ? 800 : 2_500,
    packComponents: false,
  } as LayoutOptions).run();
  const laid = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return laid;
}

/** Entities stand where they stood; new ones beside what they are tied to, or on a circle, kind beside kind. */
function startOf({ nodes, links }: Network): Map<string, Point> {
  const placed = new Map(nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  return placed.size > 0 ? besideTheirOwn(nodes, links, placed) : onCircle(nodes);
}

function besideTheirOwn(
  nodes: readonly LaidNode[],
  links: Network['links'],
  placed: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const start = new Map(placed);
  const ties = new Map<string, string>();
  for (const { from, to } of links) {
    if (placed.has(from) && !placed.has(to) && !ties.has(to)) ties.set(to, from);
    if (placed.has(to) && !placed.has(from) && !ties.has(from)) ties.set(from, to);
  }
  for (const [index, { id }] of nodes.filter((node) => !placed.has(node.id)).entries()) {
    const near = placed.get(ties.get(id) ?? '') ?? { x: 0, y: 0 };
    const angle = index * 2.4;
    start.set(id, { x: near.x + 60 * Math.cos(angle), y: near.y + 60 * Math.sin(angle) });
  }
  return start;
}

function onCircle(nodes: readonly LaidNode[]): Map<string, Point> {
  const [first, ...others] = nodes;
  const start = new Map<string, Point>(first ? [[first.id, { x: 0, y: 0 }]] : []);
  const around = [...others].sort((a, b) => a.kind.localeCompare(b.kind));
  const radius = 70 * Math.sqrt(around.length);
  for (const [index, { id }] of around.entries()) {
    const angle = (2 * Math.PI * index) / around.length;
    start.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  return start;
}
