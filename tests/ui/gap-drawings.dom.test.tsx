import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DRAWING, Drawings } from '../../ui/gaps/drawings.tsx';
import { GapRoom } from '../../ui/gaps/gap-room.tsx';
import { fr } from '../../ui/text/fr.ts';
import { shown } from './part.tsx';

afterEach(() => page.viewport(1280, 800));

function Room() {
  const [view, setView] = useState<'matrice' | 'graphe'>('matrice');
  return (
    <GapRoom label="marge" chosen={null} margin={null}>
      <a href="#ailleurs">un constat</a>
      <Drawings
        title="Dessins"
        told="Deux façons de voir."
        label="Façon de voir"
        views={[
          { code: 'matrice', name: 'Matrice' },
          { code: 'graphe', name: 'Graphe' },
        ]}
        view={view}
        onShow={setView}
        save={null}
      >
        <button type="button">{view}</button>
      </Drawings>
    </GapRoom>
  );
}

describe('the drawings of a screen of gaps', () => {
  test('are reached past the findings by one link, and folded ones open', async () => {
    for (const width of [1280, 390]) {
      await page.viewport(width, 844);
      const screen = await shown(<Room />);
      screen.getByRole('link', { name: fr['gap.drawing'] }).element().focus();
      await userEvent.keyboard('{Enter}');
      const drawn = screen.getByRole('button', { name: 'matrice', exact: true });
      await expect.poll(() => document.activeElement?.id).toBe(DRAWING);
      await expect.element(drawn).toBeVisible();
      await userEvent.keyboard('{Tab}');
      await expect.element(drawn).toHaveFocus();
      screen.unmount();
    }
  });

  test('are seen in the way that is chosen', async () => {
    const screen = await shown(<Room />);
    await userEvent.click(screen.getByRole('radio', { name: 'Graphe' }));
    await expect.element(screen.getByRole('button', { name: 'graphe', exact: true })).toBeVisible();
  });
});
