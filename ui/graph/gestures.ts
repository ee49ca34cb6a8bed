import type { Core, EventObject } from 'cytoscape';
import { followFingers, type Pinch, type Spot } from '../kit/fingers.ts';
import { bendLinks } from './lines.ts';
import { fontsAt, writeNames } from './names.ts';

/** Pause after the last turn of the wheel before names are written again. */
const REST_MS = 90;

/** What hands do to a drawing. */
export interface Gestures {
  /** `add` with shift, control or command held, or when a frame was drawn around several. */
  readonly onChoose: (ids: readonly string[], add: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onMoved: (ids: readonly string[]) => void;
  /** Right click or long press: where, in pixels of the drawing. */
  readonly onMenu: (id: string, at: { readonly x: number; readonly y: number }) => void;
}

/** What becomes of one finger. */
export interface Touching {
  /** It tried to move the drawing, which only two move. */
  readonly onOneFinger: () => void;
  /** The drawing has the whole screen: no page to scroll. */
  readonly hasScreen: boolean;
}

/** Listens to the mouse, the finger and the pen. */
export function listenTo(cy: Core, gestures: Gestures): void {
  cy.on('tap', (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
    const add = shiftKey || ctrlKey || metaKey;
    if (event.target !== cy) gestures.onChoose([String(event.target.id())], add);
    else if (!add) gestures.onChoose([], false);
  });
  cy.on('dbltap', 'node', ({ target }) => gestures.onOpen(String(target.id())));
  const menu = ({ target, renderedPosition }: EventObject) =>
    gestures.onMenu(String(target.id()), { ...renderedPosition });
  cy.on('cxttap', 'node', menu);
  cy.on('taphold', 'node', (event) => {
    if (event.originalEvent.type.startsWith('touch') && !cy.scratch('left')) menu(event);
  });
  cy.on('dragfree', 'node', ({ target }) => gestures.onMoved([String(target.id())]));
  const framed: string[] = [];
  cy.on('box', 'node', ({ target }) => {
    if (framed.length === 0) queueMicrotask(() => gestures.onChoose(framed.splice(0), true));
    framed.push(String(target.id()));
  });
}

/** Under the pointer, an entity shows its whole name and its own links. */
export function followPointer(cy: Core, element: HTMLElement): void {
  cy.on('mouseover', 'node', ({ target }) => {
    target.data(fontsAt(target, cy.zoom())).addClass('hovered').connectedEdges().addClass('lit');
    element.classList.add('pointing');
  });
  cy.on('mouseover', 'edge', ({ target }) => {
    target.addClass('lit');
    element.classList.add('pointing');
  });
  cy.on('mouseout', 'node, edge', () => {
    cy.$('.hovered, .lit').removeClass('hovered lit');
    element.classList.remove('pointing');
  });
}

/** Names keep one size on the screen: they are written again once the view is at rest. Gives what stops it. */
export function nameAtRest(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => writeNames(cy), REST_MS);
  };
  cy.on('viewport', later);
  cy.on('dragfree', () => {
    bendLinks(cy);
    later();
  });
  return () => clearTimeout(timer);
}

/** How far around its shape a finger is on an entity, in pixels of the screen. */
const FINGER = 12;

/**
 * One finger scrolls the page over the drawing, except where the drawing has the whole screen; it moves what is chosen; two move
 * and magnify it. Gives what stops it.
 */
export function followTouch(cy: Core, element: HTMLElement, touching: () => Partial<Touching>): () => void {
  /** The press that was left for a scroll or a pinch: the library would still take it for a long one. */
  const leave = () => cy.scratch('left', true);
  return followFingers(element, {
    keepsOne: (at) => {
      cy.scratch('left', false);
      return touching().hasScreen || isOnChosen(cy, at);
    },
    onOne: () => {
      leave();
      touching().onOneFinger?.();
    },
    onPinch: (pinch) => {
      leave();
      cy.viewport(pinched(cy, pinch));
    },
  });
}

function isOnChosen(cy: Core, at: Spot): boolean {
  return cy
    .nodes('.chosen')
    .toArray()
    .some(
      (node) =>
        Math.hypot(node.renderedPosition().x - at.x, node.renderedPosition().y - at.y) <
        node.renderedWidth() / 2 + FINGER,
    );
}

/** The view after two fingers spread: what was between them stays between them. */
function pinched(cy: Core, { factor, from, to }: Pinch): { zoom: number; pan: Spot } {
  const before = cy.zoom();
  const zoom = Math.min(Math.max(before * factor, cy.minZoom()), cy.maxZoom());
  const pan = cy.pan();
  const by = zoom / before;
  return { zoom, pan: { x: to.x - (from.x - pan.x) * by, y: to.y - (from.y - pan.y) * by } };
}
