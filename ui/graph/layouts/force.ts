import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from '../boxes.ts';
import { crossingsAmong } from '../clear-of-links.ts';
import { type Settled, settled, settledBeside, settledRoughly } from '../placing.ts';
import { groundsOf } from './grounds.ts';
import type { Arrangement, LaidNetwork, LaidNode } from './layout.ts';

/** Up to this many entities, several starts are tried and the clearest drawing is kept; beyond, a rough drawing comes first. */
const FEW = 130;
const STARTS = 8;
/** A rough drawing comes first, after this many steps of the forces. */
const ROUGH_TICKS = 40;
const TICKS = 300;

/** Length of a link, in pixels of the drawing, between the rims of its ends; what only shares a place stands farther. */
const LENGTH = { cooperation: 46, frame: 90 };
const FRAME_STRENGTH = 0.06;
const REPULSION = -420;
/** Beyond this distance two entities no longer push each other: far groups would be thrown to the edges. */
const REACH = 900;
/** How firmly what stands on one ground is held together. */
const GATHERING = 0.12;

interface Body extends SimulationNodeDatum {
  readonly node: LaidNode;
}

/**
 * By forces: who cooperates stands together, what shares a place is held near, and crowds show. The same network is drawn the same
 * way (the library has its own chance, always the same). What already stood somewhere stays there, and the rest comes beside it.
 */
export function* byForce(network: LaidNetwork): Iterable<Arrangement> {
  const { nodes, links, frame } = network;
  if (nodes.some(({ at }) => at !== null)) {
    yield arranged(settledBeside(nodes, grown(network), frame, links));
    return;
  }
  if (nodes.length <= FEW) {
    yield arranged(settled(laid(clearest(network)), frame, links));
    return;
  }
  const simulation = simulated(network, 0);
  simulation.tick(ROUGH_TICKS);
  yield arranged(settledRoughly(laid(simulation), frame));
  simulation.tick(TICKS - ROUGH_TICKS);
  yield arranged(settled(laid(simulation), frame, links));

  function arranged({ places, sides }: Settled): Arrangement {
    return { spots: [...places], sides: [...sides], marks: groundsOf(nodes, places), aside: [] };
  }
}

/** Where forces have brought the entities so far. */
function laid(simulation: Simulation<Body, undefined>) {
  return simulation.nodes().map(({ node, x = 0, y = 0 }) => ({ ...node, at: { x, y } }));
}

/** Of several starts, the one whose links cross least. */
function clearest(network: LaidNetwork): Simulation<Body, undefined> {
  const tried = Array.from({ length: STARTS }, (_, start) => {
    const simulation = simulated(network, start);
    simulation.tick(TICKS);
    const places = new Map(simulation.nodes().map(({ node, x = 0, y = 0 }) => [node.id, { x, y }]));
    return { simulation, crossings: crossingsAmong(network.links, places) };
  });
  return tried.reduce((best, other) => (other.crossings < best.crossings ? other : best)).simulation;
}

/** Forces on a network, not yet at work. Starts of different numbers begin from different places. */
function simulated({ nodes, links, frame }: LaidNetwork, start: number): Simulation<Body, undefined> {
  const bodies = nodes.map((node, index): Body => {
    // Seeds of a sunflower, taken in another order at each start.
    const rank = (index * (2 * start + 1) + start * 7) % nodes.length;
    const [away, angle] = [24 * Math.sqrt(rank + 0.5), rank * 2.39996];
    return { node, x: away * Math.cos(angle), y: away * Math.sin(angle) };
  });
  const wide = (frame.right - frame.left) / Math.max(frame.bottom - frame.top, 1);
  return withForces(bodies, links)
    .force('x', forceX<Body>(0).strength(0.035 / Math.max(wide, 0.5)))
    .force('y', forceY<Body>(0).strength(0.035 * Math.min(wide, 2)));
}

/** Where new entities come to rest among those that stay: only they move. */
function grown(network: LaidNetwork): Map<string, Point> {
  const { nodes, links } = network;
  const placed = new Map(nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  const bodies = nodes.map((node, index): Body => {
    const at = placed.get(node.id);
    if (at) return { node, x: at.x, y: at.y, fx: at.x, fy: at.y };
    const beside = links
      .map(({ from, to }) => (from === node.id ? placed.get(to) : to === node.id ? placed.get(from) : null))
      .find(Boolean);
    const near = beside ?? middleOf([...placed.values()]);
    const angle = index * 2.39996;
    return { node, x: near.x + 70 * Math.cos(angle), y: near.y + 70 * Math.sin(angle) };
  });
  const simulation = withForces(bodies, links);
  simulation.tick(TICKS);
  return new Map(simulation.nodes().map(({ node, x = 0, y = 0 }) => [node.id, { x, y }]));
}

function withForces(bodies: Body[], links: LaidNetwork['links']): Simulation<Body, undefined> {
  const degrees = new Map<string, number>();
  for (const { from, to, frame, loose } of links) {
    if (frame || loose) continue;
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const sizes = new Map(bodies.map(({ node }) => [node.id, node.size]));
  const springs = links.map(({ from, to, frame = false, loose = false }) => ({
    source: from,
    target: to,
    frame,
    loose,
  }));
  type Spring = (typeof springs)[number] & { source: unknown; target: unknown };
  const idOf = (end: unknown) => (typeof end === 'string' ? end : (end as Body).node.id);
  const rims = (spring: Spring) =>
    ((sizes.get(idOf(spring.source)) ?? 0) + (sizes.get(idOf(spring.target)) ?? 0)) / 2;
  return forceSimulation<Body>(bodies)
    .stop()
    .force(
      'links',
      forceLink<Body, Spring & { source: string; target: string }>(springs)
        .id(({ node }) => node.id)
        .distance((spring) => rims(spring) + (spring.frame ? LENGTH.frame : LENGTH.cooperation))
        .strength((spring) =>
          spring.frame || spring.loose
            ? FRAME_STRENGTH
            : 1 /
              Math.max(
                Math.min(degrees.get(idOf(spring.source)) ?? 1, degrees.get(idOf(spring.target)) ?? 1),
                1,
              ),
        ),
    )
    .force('apart', forceManyBody<Body>().strength(REPULSION).distanceMax(REACH))
    .force('clear', forceCollide<Body>(({ node }) => node.size / 2 + 10).strength(0.7))
    .force('ground', gathering(bodies));
}

/** Draws what stands on one ground towards its middle. */
function gathering(bodies: readonly Body[]) {
  const grounds = new Map<string, Body[]>();
  for (const body of bodies) {
    const { ground } = body.node;
    if (ground) grounds.set(ground, [...(grounds.get(ground) ?? []), body]);
  }
  return (alpha: number) => {
    for (const own of grounds.values()) {
      const middle = middleOf(own.map(({ x = 0, y = 0 }) => ({ x, y })));
      for (const body of own) {
        body.vx = (body.vx ?? 0) + (middle.x - (body.x ?? 0)) * GATHERING * alpha;
        body.vy = (body.vy ?? 0) + (middle.y - (body.y ?? 0)) * GATHERING * alpha;
      }
    }
  };
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(points.length, 1), y: sum.y / Math.max(points.length, 1) };
}
