import type { DrawnEntity } from '../../graph/drawing.ts';
import { showAll, ZOOM_STEP, zoomBy } from '../../graph/framing.ts';
import type { DrawingHandle } from '../../graph/use-drawing.ts';
import { bringIntoView, type Direction, walk } from '../../graph/walking.ts';
import { type ActionCode, actionsOn } from './actions.ts';
import type { ExplorerState } from './state/explorer-state.ts';

const DIRECTIONS = new Set<string>(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** What the keys of a drawing lead to. */
export interface KeyboardDeeds {
  readonly state: ExplorerState;
  /** Entities chosen, the last one last. */
  readonly chosen: readonly DrawnEntity[];
  readonly choose: (ids: readonly string[]) => void;
  readonly run: (code: ActionCode) => void;
  readonly menu: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Walks the drawing by keys alone: arrows go from an entity to its neighbours (with shift, they add to what is chosen),
 * letters do what the menu lists, + and − zoom, 0 shows all, Escape leaves what is chosen. Says whether the key meant something.
 */
export function press(event: React.KeyboardEvent, cy: DrawingHandle, deeds: KeyboardDeeds): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey) return pressWithControl(key.toLowerCase(), shiftKey, cy, deeds);
  if (altKey) return false;
  if (DIRECTIONS.has(key)) {
    const last = deeds.chosen.at(-1)?.id ?? null;
    const next = walk(cy, last, key as Direction);
    if (next) {
      const kept = shiftKey ? deeds.chosen.map(({ id }) => id).filter((id) => id !== next) : [];
      deeds.choose([...kept, next]);
      bringIntoView(cy, next);
    }
    return true;
  }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey) || key === 'Enter' || key === ' ') {
    deeds.menu();
    return true;
  }
  if (key === '+' || key === '=') zoomBy(cy, ZOOM_STEP);
  else if (key === '-') zoomBy(cy, 1 / ZOOM_STEP);
  else if (key === '0') showAll(cy);
  else if (key === 'Escape' && deeds.chosen.length > 0) deeds.choose([]);
  else return pressLetter(key === 'Delete' ? 'h' : key.toLowerCase(), deeds);
  return true;
}

function pressWithControl(key: string, shift: boolean, cy: DrawingHandle, deeds: KeyboardDeeds): boolean {
  if (key === 'z') shift ? deeds.redo() : deeds.undo();
  else if (key === 'y') deeds.redo();
  else if (key === 'a') deeds.choose(cy.nodes().map((node) => node.id()));
  else return false;
  return true;
}

function pressLetter(letter: string, { chosen, state, run }: KeyboardDeeds): boolean {
  const action = actionsOn(chosen, state).find(({ key }) => key === letter);
  if (action) run(action.code);
  return action !== undefined;
}
