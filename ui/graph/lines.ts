import type { Core, EdgeSingular } from 'cytoscape';
import { type Bend, bendsAround, wayOf } from './bends.ts';
import type { Frame } from './boxes.ts';
import { isCrowd } from './crowd.ts';
import type { Line } from './naming.ts';

/**
 * Bends the links that would pass behind what they do not touch. Those of a crowd are straight: no one is followed alone. Those that run
 * through bands and regions are faint until what they tie is chosen.
 */
export function bendLinks(cy: Core): void {
  const edges = cy.edges().toArray();
  cy.edges().toggleClass('faint', Boolean(cy.scratch('faint')));
  if (isCrowd(edges.length)) return;
  const bends = bendsAround(
    cy.nodes().map((node) => ({ id: node.id(), at: node.position(), size: Number(node.data('size')) })),
    edges.map((edge) => ({ id: edge.id(), from: edge.source().id(), to: edge.target().id() })),
    cy.scratch('frame') as Frame | undefined,
  );
  cy.batch(() => {
    for (const edge of edges) {
      const turns = bends.get(edge.id()) ?? [];
      // As words: the library reads one distance or several.
      const bend = turns.map(({ far }) => far.toFixed(1)).join(' ');
      if (edge.data('bend') !== bend)
        edge.data({ bend, along: turns.map(({ along }) => along.toFixed(2)).join(' ') });
    }
  });
}

/** The way of a link in straight parts, as names are kept clear of it. */
export function waysOf(edge: EdgeSingular): Line[] {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const points = [from, ...wayOf(from, to, bendOf(edge)), to];
  return points.slice(1).map((point, index) => ({ from: points[index] ?? from, to: point }));
}

function bendOf(edge: EdgeSingular): Bend {
  const numbers = (name: string) => String(edge.data(name)).split(' ').filter(Boolean).map(Number);
  const along = numbers('along');
  return numbers('bend').map((far, index) => ({ far, along: along[index] ?? 0.5 }));
}
