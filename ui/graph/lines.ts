import type { Core, EdgeSingular } from 'cytoscape';
import { bendsAround, middleOf } from './bends.ts';
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
      const { far = 0, along = 0.5 } = bends.get(edge.id()) ?? {};
      // As words: the library reads a distance among several.
      const bend = far === 0 ? '' : far.toFixed(1);
      if (edge.data('bend') !== bend) edge.data({ bend, along: along.toFixed(2) });
    }
  });
}

/** The way of a link in straight parts, as names are kept clear of it. */
export function waysOf(edge: EdgeSingular): Line[] {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const [far, along] = [Number(edge.data('bend')), Number(edge.data('along'))];
  if (far === 0) return [{ from, to }];
  const middle = middleOf(from, to, { far, along });
  return [
    { from, to: middle },
    { from: middle, to },
  ];
}
