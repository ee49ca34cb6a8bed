import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { apply, type Disposition, networkOf, type Places, placesNow, put } from './arrange.ts';
import { isCrowd } from './crowd.ts';
import type { Drawing } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { heightFor, refit } from './framing.ts';
import type { Gestures, Touching } from './gestures.ts';
import { type Arranger, startArranger } from './layouts/arranging.ts';
import { groundsOf } from './layouts/grounds.ts';
import type { LaidNode, Mark } from './layouts/layout.ts';
import { bendLinks } from './lines.ts';
import { NARROW, type Written, writeNames } from './names.ts';
import { followPins, type Pin } from './pins.ts';
import { type Emphasis, emphasise } from './show.ts';
import { styleOf } from './style.ts';
import { type Sheet, useCore } from './use-core.ts';

/** What tools around a drawing act upon; only this room knows what it is. */
export type DrawingHandle = Core;

export interface DrawingOptions
  extends Partial<Gestures & Touching>,
    Partial<Disposition>,
    Partial<Omit<Emphasis, 'chosen'>> {
  readonly drawing: Drawing;
  /** Ids of what is chosen. */
  readonly selection: string | readonly string[] | null;
  /** A still drawing cannot be moved or zoomed: it illustrates. */
  readonly still?: boolean;
  /** Tells how many names are written, each time they are. */
  readonly onNamed?: ((written: Written) => void) | undefined;
  /** Another number asks for another layout of the same network. */
  readonly round?: number;
  /** It may be taller than its place, and what holds it follows: bands as far as a window goes, on a phone all as far as it takes. */
  readonly grows?: 'bands' | 'whole';
}

export interface DrawingShown extends Sheet {
  /** What the layout draws behind the entities. */
  readonly marks: readonly Mark[];
  /** What is to be drawn is not laid out yet. */
  readonly arranging: boolean;
  /** Height it asks for beyond that of its place, in pixels; `null` when it asks for none. */
  readonly grown: number | null;
}

const NOWHERE: Disposition['earth'] = new Map();
const NO_PINS: readonly Pin[] = [];
/** Height of a window that is not the drawing's: its bar, what is told under it, and air. */
const AROUND = 120;
/** Bands this tall are still one drawing on a desk. */
const TALLEST_BANDS = 860;
const NOT_ARRANGED = { key: '', size: '', done: false, cy: null };

/** Keeps a network drawn in an element, laid out on another thread. */
export function useDrawing(container: RefObject<HTMLElement | null>, options: DrawingOptions): DrawingShown {
  const { drawing, selection, lit = null, path = null, still = false, round = 0 } = options;
  const { layout = 'force', groups = null, earth = NOWHERE, pins = NO_PINS, grows } = options;
  const sheet = useCore(container, options, still, isCrowd(drawing.links.length));
  const { cy, palette, size } = sheet;
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [arranging, setArranging] = useState(true);
  const [grown, setGrown] = useState<number | null>(null);
  /** Height of its place, when the drawing asks for no more. */
  const place = useRef({ height: 0, grown: false, narrow: false });
  const arranger = useRef<Arranger | null>(null);
  /** How what is drawn was laid out, and whether to the end: what is already placed that way stays where it is. */
  const arranged = useRef<{ key: string; size: string; done: boolean; cy: Core | null }>(NOT_ARRANGED);
  /** What is drawn when it stands on grounds: only forces bring together what works together. */
  const grounded = useRef<readonly LaidNode[] | null>(null);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    arranged.current = NOT_ARRANGED;
    const own = startArranger();
    arranger.current = own;
    return () => own.stop();
  }, []);

  useEffect(() => {
    if (!cy || !palette || size === '') return;
    let current = true;
    const narrow = grows === 'whole' && cy.width() < NARROW;
    if (!place.current.grown || place.current.narrow !== narrow) place.current.height = cy.height();
    place.current.narrow = narrow;
    const { height } = place.current;
    const most = Math.min(window.innerHeight - AROUND, TALLEST_BANDS);
    const tallest = grows && !latest.current.hasScreen ? Math.max(height, most) : height;
    const ground = { width: cy.width(), height, tallest, still, narrow };
    const places: Places = cy.scratch('places');
    /** Asks for the height the drawing takes; says whether its sheet is to change, which brings it here again. */
    const grow = () => {
      const height = heightFor(cy.scratch('frame'), cy.zoom());
      place.current.grown = grows !== undefined && height > place.current.height + 1;
      setGrown(place.current.grown ? height : null);
      const next = place.current.grown ? height : place.current.height;
      return grows !== undefined && !latest.current.hasScreen && Math.abs(next - cy.height()) > 1;
    };
    const show = () => {
      if (followPins(cy, latest.current.pins ?? NO_PINS, places)) {
        bendLinks(cy);
        writeNames(cy);
      }
      emphasise(cy, emphasisOf(latest.current));
    };
    // Names are measured, so their type must have come before the first of them is written.
    void fontsCome().then(() => {
      if (!current) return;
      const elements = elementsOf(drawing, palette, cy.width());
      cy.style(styleOf(palette, drawing.links.length));
      const key = keyOf({ layout, groups, earth }, round, narrow);
      const as = arranged.current;
      if (drawing.entities.length === 0) setMarks([]);
      const isSame = key === as.key && as.done;
      if (!isSame) places.clear();
      const { pins: held = NO_PINS, markName } = latest.current;
      const disposition = { layout, groups, earth, pins: held, markName };
      const network = networkOf(cy, drawing, elements, places, disposition, ground);
      grounded.current = layout === 'force' && groups === null ? network.nodes : null;
      if (isSame && drawing.entities.every(({ id }) => places.has(id))) {
        put(cy, elements, places);
        if (size !== as.size || cy !== as.cy) refit(cy);
        arranged.current = { key, size, done: true, cy };
        bendLinks(cy);
        writeNames(cy);
        show();
        if (grounded.current) setMarks(groundsOf(grounded.current, placesNow(cy)));
        setArranging(false);
        return;
      }
      let first = true;
      setArranging(true);
      arranger.current?.arrange(groups ? 'groups' : layout, network, (arrangement) => {
        if (!current) return;
        if (arrangement === null) {
          arranged.current = { key, size, done: true, cy };
          if (!grow()) setArranging(false);
          return;
        }
        if (first) put(cy, elements, places);
        first = false;
        arranged.current = { key, size, done: false, cy };
        setMarks(apply(cy, network, arrangement, places));
        show();
      });
    });
    return () => {
      current = false;
    };
  }, [cy, palette, drawing, still, layout, groups, earth, size, round, grows]);

  useEffect(() => {
    if (!cy || !followPins(cy, pins, cy.scratch('places'))) return;
    bendLinks(cy);
    writeNames(cy);
    if (grounded.current) setMarks(groundsOf(grounded.current, placesNow(cy)));
  }, [cy, pins]);

  const chosen = chosenOf(selection).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list is new at each render, its words are not
  useEffect(() => {
    if (cy) emphasise(cy, { chosen: chosenOf(selection), lit, path });
  }, [cy, chosen, lit, path]);

  return { ...sheet, marks, arranging, grown };
}

/** Two drawings of the same key are laid out alike. By forces, a phone and a desk see the same from nearer or farther. */
function keyOf({ layout, groups, earth }: Disposed, round: number, narrow: boolean): string {
  const by = groups ? [...groups].join() : layout === 'map' ? String(earth.size) : '';
  return [layout, by, round, narrow && (groups !== null || layout !== 'force')].join('|');
}

type Disposed = Pick<Disposition, 'layout' | 'groups' | 'earth'>;

function chosenOf(selection: DrawingOptions['selection']): readonly string[] {
  return selection === null ? [] : typeof selection === 'string' ? [selection] : selection;
}

function emphasisOf({ selection, lit = null, path = null }: DrawingOptions): Emphasis {
  return { chosen: chosenOf(selection), lit, path };
}

async function fontsCome(): Promise<void> {
  await Promise.all(
    ['400 12px "Inter Variable"', '600 14px "Inter Variable"'].map((font) => document.fonts.load(font)),
  ).catch(() => undefined);
}
