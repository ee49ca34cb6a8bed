import type { Core } from 'cytoscape';
import { fontsAt } from './names.ts';

/** What stands out of the rest, if anything does. */
export interface Emphasis {
  readonly chosen: readonly string[];
  /** What a pointed entry of the legend bears; the rest is dimmed for as long as it is pointed. */
  readonly lit: ReadonlySet<string> | null;
  /** What the paths looked at run through. */
  readonly path: ReadonlySet<string> | null;
}

/** Marks what is chosen, lit or on a path, and dims everything that is not tied to it. */
export function emphasise(cy: Core, { chosen, lit, path }: Emphasis): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen tied apart onpath');
    const picked = chosen.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
    picked.addClass('chosen');
    picked.nodes().connectedEdges().addClass('tied');
    const onPath = path ? cy.elements().filter((element) => path.has(element.id())) : cy.collection();
    onPath.addClass('onpath');
    const shown = lit
      ? cy.elements().filter((element) => lit.has(element.id()))
      : path && onPath.nonempty()
        ? onPath.union(picked)
        : picked.nodes().closedNeighborhood().union(picked).union(picked.edges().connectedNodes());
    if (lit || shown.nonempty()) cy.elements().difference(shown).addClass('apart');
    for (const node of picked.nodes().toArray()) node.data(fontsAt(node, cy.zoom()));
  });
}
