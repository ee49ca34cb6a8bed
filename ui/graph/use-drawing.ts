import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Drawing } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { type Palette, readPalette } from './palette.ts';
import { styleOf } from './style.ts';

cytoscape.use(fcose);

const PADDING = 36;
/** Below this width a drawing is shown so small that its letters must be drawn larger. */
const NARROW = 480;

/** Force layout from a fixed start: the same network is always drawn the same way. */
function layoutOf(cy: Core): LayoutOptions {
  const nodes = cy.nodes();
  const narrow = cy.width() < NARROW;
  nodes.toggleClass('large', narrow);
  const radius = 60 * Math.sqrt(nodes.length);
  nodes.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / Math.max(nodes.length - 1, 1);
    node.position(
      index === 0 ? { x: 0, y: 0 } : { x: radius * Math.cos(angle), y: radius * Math.sin(angle) },
    );
  });
  return {
    name: 'fcose',
    quality: nodes.length > 400 ? 'draft' : 'proof',
    randomize: false,
    animate: false,
    fit: true,
    padding: narrow ? PADDING / 3 : PADDING,
    nodeDimensionsIncludeLabels: true,
    nodeSeparation: 90,
    idealEdgeLength: () => (narrow ? 90 : 130),
    nodeRepulsion: () => 9_000,
    gravity: 0.22,
    packComponents: true,
  } as LayoutOptions;
}

/** What tools around a drawing act upon; only this room knows what it is. */
export type DrawingHandle = Core;

export interface DrawingOptions {
  readonly drawing: Drawing;
  readonly selection: string | null;
  readonly onSelect?: ((id: string | null) => void) | undefined;
  readonly onExpand?: ((id: string) => void) | undefined;
  /** A still drawing cannot be moved or zoomed: it illustrates. */
  readonly still?: boolean;
}

/** Keeps a network drawn in an element; gives the library’s handle to the tools around it, `null` until it is there. */
export function useDrawing(container: RefObject<HTMLElement | null>, options: DrawingOptions): Core | null {
  const { drawing, selection, still = false } = options;
  const [cy, setCy] = useState<Core | null>(null);
  const [palette, setPalette] = useState<Palette | null>(null);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const core = cytoscape({
      container: element,
      minZoom: 0.15,
      maxZoom: 2.5,
      userZoomingEnabled: !still,
      userPanningEnabled: !still,
      autoungrabify: still,
      boxSelectionEnabled: false,
      selectionType: 'single',
    });
    core.on('tap', (event) => {
      const id = event.target === core ? null : String(event.target.id());
      latest.current.onSelect?.(id);
    });
    core.on('dbltap', 'node', (event) => latest.current.onExpand?.(String(event.target.id())));
    core.on('mouseover', 'node, edge', (event) => {
      event.target.addClass('hovered');
      element.classList.add('pointing');
    });
    core.on('mouseout', 'node, edge', (event) => {
      event.target.removeClass('hovered');
      element.classList.remove('pointing');
    });
    core.on('zoom', () => keepReadable(core));
    setPalette(readPalette(element));
    setCy(core);
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => setPalette(readPalette(element));
    scheme.addEventListener('change', recolour);
    const resized = new ResizeObserver(() => {
      core.resize();
      core.fit(undefined, PADDING);
    });
    resized.observe(element);
    return () => {
      resized.disconnect();
      scheme.removeEventListener('change', recolour);
      core.destroy();
      setCy(null);
    };
  }, [container, still]);

  useEffect(() => {
    if (!cy || !palette) return;
    cy.style(styleOf(palette));
    cy.json({ elements: elementsOf(drawing, palette) });
    cy.layout(layoutOf(cy)).run();
    keepReadable(cy);
    if (cy.nodes().length === 1)
      cy.zoom({ level: 1, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }, [cy, palette, drawing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has new elements to mark
  useEffect(() => {
    if (!cy) return;
    cy.elements().removeClass('chosen apart');
    if (selection === null) return;
    const chosen = cy.getElementById(selection);
    if (chosen.empty()) return;
    chosen.addClass('chosen');
    const around = chosen.nodes().closedNeighborhood().union(chosen).union(chosen.edges().connectedNodes());
    cy.elements().difference(around).addClass('apart');
  }, [cy, selection, drawing]);

  return cy;
}

/** Letters of the labels that must be read at any zoom, in the drawing’s own units. */
function keepReadable(cy: Core): void {
  cy.nodes().data('font', Math.max(14, 12 / cy.zoom()));
}

/** Lays the network out again and shows it whole. */
export function arrange(cy: Core): void {
  cy.layout(layoutOf(cy)).run();
}

export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

export function showAll(cy: Core): void {
  cy.fit(undefined, PADDING);
}

/** The drawing as a PNG, at twice its size, on paper. */
export function pngOf(cy: Core, paper: string): Blob {
  return cy.png({ output: 'blob', full: true, scale: 2, bg: paper });
}
