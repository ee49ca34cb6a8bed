import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Palette, readPalette } from '../kit/palette.ts';
import { onThemeChange } from '../kit/theme.ts';
import {
  followPointer,
  followTouch,
  type Gestures,
  listenTo,
  nameAtRest,
  type Touching,
} from './gestures.ts';
import type { Written } from './names.ts';

/** Pause after the last change of a frame before the drawing is settled in it again. */
const RESIZED_MS = 120;

export interface Sheet {
  readonly cy: Core | null;
  readonly palette: Palette | null;
  /** Width and height of the element, as a word that changes with them; empty until they are known. */
  readonly size: string;
}

/** An empty drawing in an element, made for a crowd or not, its colours and its size, for as long as the element stands. */
export function useCore(
  container: RefObject<HTMLElement | null>,
  gestures: Partial<Gestures & Touching> & { readonly onNamed?: ((written: Written) => void) | undefined },
  still: boolean,
  crowd: boolean,
): Sheet {
  const [cy, setCy] = useState<Core | null>(null);
  const [palette, setPalette] = useState<Palette | null>(null);
  const [size, setSize] = useState('');
  const latest = useRef(gestures);
  latest.current = gestures;
  /** What one drawing keeps for the next in its element: where everything stands. */
  const kept = useRef<object>({ places: new Map() });

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const core = cytoscape({
      container: element,
      minZoom: 0.12,
      maxZoom: 3,
      userZoomingEnabled: !still,
      userPanningEnabled: !still,
      autoungrabify: still,
      autounselectify: true,
      boxSelectionEnabled: !still,
      // The links of a crowd wait while the hand moves or zooms the drawing, and are drawn again where it stops.
      hideEdgesOnViewport: crowd,
    });
    for (const [name, value] of Object.entries(kept.current)) core.scratch(name, value);
    listenTo(core, {
      onChoose: (ids, add) => latest.current.onChoose?.(ids, add),
      onOpen: (id) => latest.current.onOpen?.(id),
      onMoved: (ids) => latest.current.onMoved?.(ids),
      onMenu: (id, at) => latest.current.onMenu?.(id, at),
    });
    followPointer(core, element);
    const stopTouch = still ? null : followTouch(core, element, () => latest.current);
    const stopNaming = nameAtRest(core);
    core.on('named', (_event, written: Written) => latest.current.onNamed?.(written));
    setPalette(readPalette(element));
    setCy(core);
    const stopRecolouring = onThemeChange(() => setPalette(readPalette(element)));
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = 0;
    const resized = new ResizeObserver(() => {
      // On paper another drawing stands for this one, which has no size then.
      if (element.clientWidth === 0) return;
      core.resize();
      clearTimeout(timer);
      timer = setTimeout(() => setSize(`${core.width()} ${core.height()}`), pause);
      pause = RESIZED_MS;
    });
    resized.observe(element);
    return () => {
      clearTimeout(timer);
      resized.disconnect();
      stopNaming();
      stopTouch?.();
      stopRecolouring();
      kept.current = { ...core.scratch() };
      core.destroy();
      setCy(null);
      setSize('');
    };
  }, [container, still, crowd]);

  return { cy, palette, size };
}
