import cytoscape, { type Core, type Position } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { onThemeChange } from '../kit/theme.ts';
import type { Drawing } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { layOut, settleInFrame } from './layout.ts';
import { writeNames } from './names.ts';
import { type Palette, readPalette } from './palette.ts';
import { styleOf } from './style.ts';

cytoscape.use(fcose);

/** Pause after the last turn of the wheel before names are written again. */
const REST_MS = 90;

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
      maxZoom: 3,
      userZoomingEnabled: !still,
      userPanningEnabled: !still,
      autoungrabify: still,
      autounselectify: true,
      boxSelectionEnabled: false,
    });
    core.on('tap', (event) => {
      const id = event.target === core ? null : String(event.target.id());
      latest.current.onSelect?.(id);
    });
    core.on('dbltap', 'node', (event) => latest.current.onExpand?.(String(event.target.id())));
    followPointer(core, element);
    const stopNaming = nameAtRest(core);
    setPalette(readPalette(element));
    setCy(core);
    const stopRecolouring = onThemeChange(() => setPalette(readPalette(element)));
    const resized = new ResizeObserver(() => {
      core.resize();
      if (core.nodes().nonempty()) settleInFrame(core, still);
    });
    resized.observe(element);
    return () => {
      resized.disconnect();
      stopNaming();
      stopRecolouring();
      core.destroy();
      setCy(null);
    };
  }, [container, still]);

  useEffect(() => {
    if (!cy || !palette) return;
    let current = true;
    // Names are measured, so their type must have come before the first of them is written.
    void fontsCome().then(() => {
      if (!current) return;
      draw(cy, drawing, palette, still);
      showChosen(cy, latest.current.selection);
    });
    return () => {
      current = false;
    };
  }, [cy, palette, drawing, still]);

  useEffect(() => {
    if (cy) showChosen(cy, selection);
  }, [cy, selection]);

  return cy;
}

async function fontsCome(): Promise<void> {
  await Promise.all(
    ['400 12px "Inter Variable"', '600 14px "Inter Variable"'].map((font) => document.fonts.load(font)),
  ).catch(() => undefined);
}

/** Puts the network in the drawing; what a filter takes away or brings back leaves everything else where it stands. */
function draw(cy: Core, drawing: Drawing, palette: Palette, still: boolean): void {
  const places: Places = cy.scratch('places') ?? new Map();
  for (const node of cy.nodes().toArray()) {
    places.set(node.id(), { at: { ...node.position() }, laid: node.scratch('laid') });
  }
  cy.scratch('places', places);
  cy.style(styleOf(palette));
  cy.json({ elements: elementsOf(drawing, palette) });
  for (const node of cy.nodes().toArray()) {
    const place = places.get(node.id());
    if (place) node.position({ ...place.at }).scratch('laid', place.laid);
  }
  if (
    cy
      .nodes()
      .toArray()
      .every((node) => places.has(node.id()))
  )
    writeNames(cy);
  else layOut(cy, still);
}

/** Where every entity this drawing ever held stood last. */
type Places = Map<string, { readonly at: Position; readonly laid: unknown }>;

function showChosen(cy: Core, selection: string | null): void {
  cy.elements().removeClass('chosen apart');
  if (selection === null) return;
  const chosen = cy.getElementById(selection);
  if (chosen.empty()) return;
  chosen.addClass('chosen');
  const around = chosen.nodes().closedNeighborhood().union(chosen).union(chosen.edges().connectedNodes());
  cy.elements().difference(around).addClass('apart');
}

/** Under the pointer, an entity shows its whole name and its own links. */
function followPointer(cy: Core, element: HTMLElement): void {
  cy.on('mouseover', 'node', ({ target }) => {
    target.addClass('hovered').connectedEdges().addClass('lit');
    element.classList.add('pointing');
  });
  cy.on('mouseover', 'edge', ({ target }) => {
    target.addClass('lit');
    element.classList.add('pointing');
  });
  cy.on('mouseout', 'node, edge', () => {
    cy.elements().removeClass('hovered lit');
    element.classList.remove('pointing');
  });
}

/** Names keep one size on the screen: they are written again once the zoom is at rest. */
function nameAtRest(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => writeNames(cy), REST_MS);
  };
  cy.on('zoom', later);
  cy.on('dragfree', later);
  return () => clearTimeout(timer);
}

/** Lays the network out anew and shows it whole. */
export function arrange(cy: Core): void {
  cy.nodes().forEach((node) => {
    node.removeScratch('laid');
  });
  layOut(cy, false);
}

/** The drawing as a PNG, at twice its size, on paper. */
export function pngOf(cy: Core, paper: string): Blob {
  return cy.png({ output: 'blob', full: true, scale: 2, bg: paper });
}
