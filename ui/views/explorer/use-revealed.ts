import { type RefObject, useEffect } from 'react';
import type { DrawingHandle } from '../../graph/use-drawing.ts';
import { onScreen } from '../../graph/walking.ts';

/** Pixels kept around what is brought in sight. */
const AIR = 56;

/**
 * On a phone the panel at the foot would cover what it tells of: the page is scrolled so that some entities are seen between what
 * stays at the top and that panel. `drawn` is another number each time the drawing stands otherwise.
 */
export function useRevealed(
  handle: RefObject<DrawingHandle | null>,
  ids: readonly string[],
  drawn: number,
): void {
  const those = ids.join();
  useEffect(() => {
    const cy = handle.current;
    const sheet = cy?.container();
    if (!cy || !sheet || those === '' || drawn === 0) return;
    const panel = sheet.closest('main')?.querySelector('aside');
    if (!panel || getComputedStyle(panel).position !== 'fixed') return;
    const top = sheet.getBoundingClientRect().top;
    const heights = those.split(',').flatMap((id) => {
      const at = onScreen(cy, id);
      return at ? [top + at.y] : [];
    });
    if (heights.length === 0) return;
    const [highest, lowest] = [Math.min(...heights) - AIR, Math.max(...heights) + AIR];
    const foot = panel.getBoundingClientRect().top;
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const by = lowest > foot ? Math.min(lowest - foot, highest - Math.max(head, 0)) : 0;
    const up = Math.min(highest, 0);
    if (by > 0 || up < 0) window.scrollBy({ top: by > 0 ? by : up });
  }, [handle, those, drawn]);
}
